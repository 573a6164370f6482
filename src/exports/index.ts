export { type CsvTable, exportCsv } from './export-csv.ts';
export type { ExportFormat } from './export-format.ts';
export { exportJson } from './export-json.ts';
export { exportNdjson } from './export-ndjson.ts';
export { namesEntity } from './names-entity.ts';
export { writeJson } from './write-json.ts';
