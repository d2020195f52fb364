import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

/** The looks of the pane's own inputs and lists. */
export const useFieldStyles = makeStyles({
  field: {
    boxSizing: "border-box",
    minWidth: 0,
    minHeight: "28px",
    padding: "2px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    "&:hover:enabled": {
      ...shorthands.borderColor(tokens.colorNeutralStroke1Hover),
      borderBottomColor: tokens.colorNeutralStrokeAccessibleHover,
    },
    "&:disabled": {
      color: tokens.colorNeutralForegroundDisabled,
      ...shorthands.borderColor(tokens.colorNeutralStrokeDisabled),
      backgroundColor: tokens.colorTransparentBackground,
    },
    '&[aria-invalid="true"]': shorthands.borderColor(tokens.colorStatusDangerBorder2),
    "&::placeholder": { color: tokens.colorNeutralForeground4, opacity: 1 },
  },
  wide: { width: "100%" },
  label: { display: "block", fontSize: tokens.fontSizeBase200 },
  hint: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  wrong: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground1,
  },
});
