import { makeStyles, tokens } from "@fluentui/react-components";

/** The looks of the heads of lines. */
export const useLineStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    margin: 0,
    padding: "4px 6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  /** One line, cut where it ends. */
  short: {
    flex: 1,
    minWidth: 0,
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
  },
  /** As many lines as it takes. */
  whole: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  icon: { flexShrink: 0 },
  top: { alignItems: "flex-start" },
  inside: { paddingLeft: "19px" },
  block: { margin: 0, padding: "2px 6px 6px 28px", overflowWrap: "anywhere" },
  paragraph: { margin: 0 },
});
