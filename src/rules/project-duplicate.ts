import type { Form, TextField } from "../form/model/form";
import { squeeze } from "../form/text/label";
import { shorten } from "../measure/shorten";
import type { Observation, WorkbookRule } from "../lint/rule";
import { toSheetA1 } from "../sheet/address";

/** Beyond this no more of a name is compared. */
const LOOKED_AT = 200;
const LONGEST_QUOTE = 40;

/** A project is evaluated once a year; the second form is a leftover or a wrong copy. */
export const projectDuplicate: WorkbookRule = {
  id: "project-duplicate",
  group: "structure",
  severity: "warning",
  correction: "none",
  title: { "zh-CN": "同一项目有两张自评表", "en-US": "The same project stands on two forms" },
  why: {
    "zh-CN": "一个项目一年只报一张自评表。重复的多半是复制后忘了改项目名称，或旧稿没有删。",
    "en-US": "A project has one form a year; a second one is a wrong copy or an old draft.",
  },
  source: "四川表样：项目编码与名称；一个项目一张表",
  examples: {
    passes: [
      { changes: {}, copies: [{ B3: "目录数字化" }] },
      { changes: {}, copies: [{ F4: "市城建档案馆" }] },
      {
        changes: { B3: "51000021R000000019951-档案维护" },
        copies: [{ B3: "51000021R000000019952-档案维护" }],
      },
    ],
    fails: [
      { changes: {}, copies: [{}], at: "自评表2!B3" },
      { changes: { B3: "219001-档案库房改造" }, copies: [{}], at: "自评表2!B3" },
    ],
  },
  checkWorkbook: (forms) => {
    const first = new Map<string, TextField>();
    return forms.flatMap((form) => {
      const project = form.info.project?.value;
      const key = keyOf(form);
      if (!project || key === null) return [];
      const earlier = first.get(key);
      if (!earlier) first.set(key, project);
      return earlier ? [repeated(project, earlier)] : [];
    });
  },
};

function repeated(project: TextField, earlier: TextField): Observation {
  const name = shorten(project.text, LONGEST_QUOTE);
  return {
    cells: [project.cell, earlier.cell],
    message: {
      "zh-CN": `项目“${name}”在 ${toSheetA1(earlier.cell)} 已有一张自评表，疑似重复。请核对项目名称，或删去多余的一张。`,
      "en-US": `"${name}" already has a form at ${toSheetA1(earlier.cell)}. Check the project's name, or remove the form that is too many.`,
    },
  };
}

/** Its code, else name, unit and year; null where nothing tells the project. */
function keyOf({ info, year }: Form): string | null {
  const written = squeeze((info.project?.value.text ?? "").slice(0, LOOKED_AT));
  const code = /^(\d{8}[A-Z]\d{6,20})(?:[-—–]|$)/i.exec(written)?.[1];
  if (code) return `code ${code.toUpperCase()}`;
  const name = written.replace(/^\d{3,12}[-—–]+/, "");
  if (name === "" || /^(?:无|[-—/]+)$/.test(name)) return null;
  const unit = info.unit?.value.text || info.department?.value.text || "";
  return `name ${JSON.stringify([name, squeeze(unit.slice(0, LOOKED_AT)), year])}`;
}
