"""Does steps on workbooks in LibreOffice through UNO and tells what the cells hold then.

Standard input: {"soffice": PROGRAM, "profile": URL, "jobs": [{"path": FILE.xlsx, "steps": [[verb, ...]]}]}.
Standard output: a job each, {A1: {"value", "formula", "text", "style"}} and the merged areas of its first
sheet, or {"error": TEXT}. Verbs are those of test/office/steps.ts.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.awt.FontWeight import BOLD
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.sheet.FormulaResult import STRING as STRING_RESULT
from com.sun.star.table.CellContentType import EMPTY, TEXT
from com.sun.star.table.CellContentType import FORMULA as FORMULA_CELL
from com.sun.star.lang import Locale

ENGLISH = Locale("en", "US", "")


def prop(name, value):
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


class Office:
    """A LibreOffice of our own, without a window."""

    def __init__(self, program, profile):
        pipe = f"ziping{os.getpid()}"
        self.process = subprocess.Popen(
            [program, f"-env:UserInstallation={profile}", "--headless", "--norestore",
             f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        here = uno.getComponentContext()
        resolver = here.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", here)
        self.context = self.reach(resolver, f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        self.desktop = self.service("com.sun.star.frame.Desktop")
        self.dispatcher = self.service("com.sun.star.frame.DispatchHelper")

    def reach(self, resolver, address):
        for _ in range(240):
            try:
                return resolver.resolve(address)
            except NoConnectException:
                if self.process.poll() is not None:
                    raise RuntimeError(f"LibreOffice ended with {self.process.returncode}")
                time.sleep(0.25)
        raise RuntimeError("LibreOffice did not answer within a minute")

    def service(self, name):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def open(self, path):
        return self.desktop.loadComponentFromURL(
            Path(path).as_uri(), "_blank", 0, (prop("Hidden", True),))

    def dispatch(self, document, command, *arguments):
        self.dispatcher.executeDispatch(
            document.CurrentController.Frame, f".uno:{command}", "", 0, arguments)

    def close(self):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()


def select(office, document, a1):
    office.dispatch(document, "GoToCell", prop("ToPoint", a1))


def rows_of(lines):
    first, last = (int(each) for each in lines.split(":"))
    return first - 1, last - first + 1


def insert(office, document, sheet, lines):
    sheet.Rows.insertByIndex(*rows_of(lines))


def remove(office, document, sheet, lines):
    sheet.Rows.removeByIndex(*rows_of(lines))


def merge(office, document, sheet, area):
    sheet.getCellRangeByName(area).merge(True)


def unmerge(office, document, sheet, area):
    sheet.getCellRangeByName(area).merge(False)


def copy(office, document, sheet, source, target, what):
    """As the user does it: copied, then pasted as far as `what` says."""
    flags = {"All": "SVDFNT", "Formulas": "SVDF", "Formats": "T"}[what]
    select(office, document, source)
    office.dispatch(document, "Copy")
    select(office, document, target)
    office.dispatch(
        document, "InsertContents", prop("Flags", flags), prop("FormulaCommand", 0),
        prop("SkipEmptyCells", False), prop("Transpose", False), prop("AsLink", False),
        prop("MoveMode", 4))


def number_format(office, document, sheet, area, code):
    formats = document.NumberFormats
    key = formats.queryKey(code, ENGLISH, False)
    if key < 0:
        key = formats.addNew(code, ENGLISH)
    sheet.getCellRangeByName(area).NumberFormat = key


def type_into(office, document, sheet, a1, text):
    select(office, document, a1)
    office.dispatch(document, "EnterString", prop("StringName", text))


VERBS = {
    "insert": insert, "remove": remove, "merge": merge, "unmerge": unmerge, "copy": copy,
    "format": number_format, "type": type_into,
}


def value_of(cell):
    if cell.getError():
        return cell.getString()
    if cell.Type == EMPTY:
        return None
    if cell.Type == TEXT:
        # What is displayed may have words of the number format around it.
        return cell.getFormula().removeprefix("'")
    if cell.Type == FORMULA_CELL and cell.FormulaResultType2 == STRING_RESULT:
        return cell.getString()
    return cell.getValue()


def style_of(cell):
    fill = None if cell.IsCellBackgroundTransparent else f"#{cell.CellBackColor:06X}"
    edges = [name for name in ("Top", "Left", "Bottom", "Right")
             if getattr(cell, f"{name}Border").OuterLineWidth > 0]
    return {
        "bold": cell.CharWeight == BOLD,
        "size": cell.CharHeight,
        "wrap": cell.IsTextWrapped,
        "fill": fill,
        "edges": edges,
        "locked": cell.CellProtection.IsLocked,
    }


def told(document):
    document.calculateAll()
    sheet = document.Sheets.getByIndex(0)
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress
    cells, merges = {}, []
    # Merged areas without content may reach beyond the last used cell.
    for row in range(last.EndRow + 3):
        for column in range(last.EndColumn + 3):
            cell = sheet.getCellByPosition(column, row)
            a1 = cell.AbsoluteName.split(".")[1].replace("$", "")
            cells[a1] = {
                "value": value_of(cell),
                "formula": cell.getFormula() if cell.Type == FORMULA_CELL else None,
                "text": cell.getString(),
                "style": style_of(cell),
            }
            if cell.IsMerged:
                area = sheet.createCursorByRange(cell)
                area.collapseToMergedArea()
                name = area.AbsoluteName.split(".", 1)[1].replace("$", "")
                merges.append(name)
    return {"cells": cells, "merges": merges}


def run(office, job):
    document = office.open(job["path"])
    try:
        sheet = document.Sheets.getByIndex(0)
        for verb, *arguments in job["steps"]:
            VERBS[verb](office, document, sheet, *arguments)
        return told(document)
    finally:
        document.close(True)


def main():
    asked = json.load(sys.stdin)
    office = Office(asked["soffice"], asked["profile"])
    try:
        answers = []
        for job in asked["jobs"]:
            try:
                answers.append(run(office, job))
            except Exception as failure:
                answers.append({"error": f"{type(failure).__name__}: {failure}"})
        json.dump(answers, sys.stdout, ensure_ascii=False)
    finally:
        office.close()


main()
