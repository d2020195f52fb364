import { TEMPLATES } from "../../template/templates";
import type { View } from "../state/state";
import type { Task } from "../state/task";

/** What a function of the ribbon does. */
export type Act = () => Promise<void> | void;

/** The ribbon's functions by the names that the manifest gives them. */
export function ribbonActs(
  run: (task: Task) => Promise<void>,
  show: (view: View) => void,
): Readonly<Record<string, Act>> {
  const inserting = TEMPLATES.map((template) => [
    `template-${template.id}`,
    () => run({ kind: "insert", template, choices: null, at: null }),
  ]);
  return {
    // The pane comes up with every press.
    open: () => {},
    check: () => run({ kind: "check", by: "ribbon" }),
    preview: () => run({ kind: "check", by: "ribbon", for: "preview" }),
    "clear-marks": () => run({ kind: "clear", unrecorded: "leave" }),
    ...Object.fromEntries(inserting),
    "template-options": () => show("template"),
  };
}
