declare module 'd3-geo' {
  export type Point = [number, number];
  export interface GeoContext {
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    closePath(): void;
    arc(x: number, y: number, radius: number, from: number, to: number): void;
  }
  export interface Projection {
    (point: Point): Point | null;
    rotate(angles: Point): this;
    parallels(parallels: Point): this;
    fitWidth(width: number, object: object): this;
    fitExtent(extent: [Point, Point], object: object): this;
    clipExtent(extent: [Point, Point] | null): this;
    scale(): number;
    translate(): Point;
    translate(offset: Point): this;
  }
  export interface GeoPath {
    (object: object): string | null;
    context(context: GeoContext): this;
    bounds(object: object): [Point, Point];
  }
  export function geoEqualEarth(): Projection;
  export function geoConicEqualArea(): Projection;
  export function geoPath(projection?: Projection): GeoPath;
  export function geoBounds(object: object): [Point, Point];
}

declare module 'd3-geo-projection' {
  /** Joins what a map file cut at 180 degrees and at the poles. */
  export function geoStitch<G extends object>(object: G): G;
}

declare module 'topojson-client' {
  export function feature(topology: object, geometry: object): { type: 'Feature'; id: string; geometry: object };
  /** The union of polygons, without the borders that they share. */
  export function merge(topology: object, polygons: readonly object[]): object;
}

declare module 'd3-scale' {
  export interface TimeScale {
    (date: Date): number;
    domain(dates: [Date, Date]): this;
    range(range: [number, number]): this;
    ticks(count: number): Date[];
  }
  export function scaleUtc(): TimeScale;
}

declare module 'd3-shape' {
  export type Link = (ends: { source: [number, number]; target: [number, number] }) => string | null;
  export function linkHorizontal(): Link;
}
