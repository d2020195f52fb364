export interface Dialect {
  readonly id: string;
  readonly name: string;
}
