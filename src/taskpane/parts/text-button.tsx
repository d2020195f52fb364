import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({
  button: {
    minHeight: "24px",
    padding: "0 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    cursor: "pointer",
    "&:hover": { textDecorationLine: "underline" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A button as quiet as a link, for what is seldom pressed and stands on every line. */
export function TextButton({ className, ...rest }: ComponentProps<"button">) {
  const styles = useStyles();
  return <button type="button" className={mergeClasses(styles.button, className)} {...rest} />;
}
