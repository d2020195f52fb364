import { makeStyles, tokens } from "@fluentui/react-components";

/** How the cells of a correction look, and what they will hold. */
export const useEditStyles = makeStyles({
  edit: { display: "block" },
  cell: { fontWeight: tokens.fontWeightSemibold, marginRight: "8px" },
  after: { fontWeight: tokens.fontWeightSemibold },
});
