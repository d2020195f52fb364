import { WIDEST_METHOD, type Dialect } from "../model/dialect";

/** A form that is read by its headings and figures alone. */
export const unknownDialect: Dialect = {
  id: "unknown",
  name: "未知表样",
  sources: [],
  unit: null,
  tellsApart: [],
  method: WIDEST_METHOD,
  words: {},
};
