import { makeStyles, tokens } from "@fluentui/react-components";

/** The looks of a view that takes the place of the results. */
export const usePanelStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "10px", overflowWrap: "anywhere" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0 },
  note: {
    margin: 0,
    padding: "6px 12px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
