export { cutRecords } from './cut-records.ts';
export { holdsOn } from './edtf-date.ts';
export { formatRegisterTable } from './format-register-table.ts';
export { openRegister } from './open-register.ts';
export { parseRegisterTable, type RegisterFile, type RegisterTable, type TableRow } from './parse-register-table.ts';
export type {
  BodyMatch,
  BodyNoun,
  BodySpeaksFor,
  Claim,
  ClaimRelation,
  EntityKind,
  Holder,
  NameEntry,
  NameMatch,
  NameSort,
  OfficeEntry,
  OfficeMatch,
  OfficeSort,
  OfficeSpeaksFor,
  Register,
  RegisterEntity,
  Row,
  ValidTime,
  Word,
} from './register.ts';
