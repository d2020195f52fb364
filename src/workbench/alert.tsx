import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  alert: {
    padding: "8px 16px",
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    overflowWrap: "anywhere",
  },
});

/** What went wrong, across the page. */
export function Alert({ children }: { children: ReactNode }) {
  return (
    <div className={useStyles().alert} role="alert">
      {children}
    </div>
  );
}
