"""Writes workbooks with openpyxl and XlsxWriter into a folder, one for each thing that a workbook can have.

    python3 make-workbooks.py FOLDER
    python3 make-workbooks.py --load FILE...   loads files with openpyxl and prints their values as a list of JSON
"""

import base64
import datetime
import io
import json
import sys
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.chart import BarChart, LineChart, PieChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, IconSetRule
from openpyxl.styles import Border, Color, Font, GradientFill, NamedStyle, PatternFill, Protection, Side
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

HEADINGS = ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"]
ROWS = [
    ["产出指标", "培训人次 <甲&乙>", 120, 118, 10, 9.8],
    ["产出指标", "合格率", 0.98, 0.95, 10, 9],
    ["效益指标", "满意度", "≥90%", "92%", 20, 20],
]
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def charts(book, sheet):
    for kind, place in ((BarChart, "H1"), (LineChart, "H20"), (PieChart, "H40")):
        chart = kind()
        chart.add_data(Reference(sheet, min_col=6, min_row=1, max_row=4), titles_from_data=True)
        sheet.add_chart(chart, place)


def notes(book, sheet):
    sheet["C2"].comment = Comment("请核实", "李四")
    sheet["A1"].comment = Comment("多行\n批注", "王五")


def conditions(book, sheet):
    red = PatternFill(bgColor="FFC7CE")
    sheet.conditional_formatting.add("F2:F4", CellIsRule(operator="lessThan", formula=["10"], fill=red))
    sheet.conditional_formatting.add(
        "E2:E4", ColorScaleRule(start_type="min", start_color="FF0000", end_type="max", end_color="00FF00")
    )
    sheet.conditional_formatting.add("C2:C3", IconSetRule("3Arrows", "percent", [0, 33, 67]))


def validation(book, sheet):
    rule = DataValidation(type="decimal", operator="between", formula1="0", formula2="100")
    rule.add("F2:F4")
    sheet.add_data_validation(rule)


def table(book, sheet):
    sheet.add_table(Table(displayName="指标", ref="A1:F4"))


def names(book, sheet):
    book.defined_names.append(DefinedName("总分", attr_text="'自评表'!$F$5"))


def printing(book, sheet):
    sheet.print_area = "A1:F5"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.oddHeader.center.text = "自评表"
    sheet.freeze_panes = "A2"


def protected(book, sheet):
    sheet.protection.sheet = True
    sheet["F2"].protection = Protection(locked=False)


def fills(book, sheet):
    sheet["A1"].fill = PatternFill("solid", fgColor=Color(theme=4, tint=0.5999938962981048))
    sheet["B1"].fill = PatternFill("lightGrid", fgColor="FF0000", bgColor="FFFF00")
    sheet["C1"].fill = PatternFill("solid", fgColor=Color(indexed=22))
    sheet["D5"].fill = GradientFill(stop=("000000", "FFFFFF"))
    sheet["E2"].border = Border(left=Side("thin"), right=Side("double"))
    style = NamedStyle("强调", font=Font(bold=True, color="FF0000"))
    book.add_named_style(style)
    sheet["F2"].style = "强调"
    sheet["F3"].number_format = '0.00"分"'


def formulas(book, sheet):
    sheet["E5"] = "=SUM(E2:E4)"
    sheet["F5"] = "=SUM(F2:F4)"
    sheet["G2"] = "=E2*F2"
    sheet.formula_attributes["G2"] = {"t": "array", "ref": "G2:G4"}


def hidden(book, sheet):
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["B"].hidden = True
    book.create_sheet("数据").sheet_state = "hidden"


def merged(book, sheet):
    sheet.merge_cells("A6:F7")
    sheet["A6"] = "说明"


def dates(book, sheet):
    book.epoch = CALENDAR_MAC_1904
    sheet["C4"] = datetime.datetime(2020, 5, 1)


def sheets(book, sheet):
    for number in range(8):
        copy = book.copy_worksheet(sheet)
        copy.title = f"表{number}"


def links(book, sheet):
    sheet["B2"].hyperlink = "https://example.org/a?b=1&c=2"


OPENPYXL = [
    *(charts, notes, conditions, validation, table, names, printing, protected, fills, formulas),
    *(hidden, merged, dates, sheets, links),
]


def write_openpyxl(folder):
    for change in OPENPYXL:
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.title = "自评表"
        for row in [HEADINGS, *ROWS]:
            sheet.append(row)
        change(book, sheet)
        book.save(folder / f"openpyxl-{change.__name__}.xlsx")


def x_charts(book, sheet):
    for index, kind in enumerate(["column", "line", "pie", "scatter", "area", "radar"]):
        chart = book.add_chart({"type": kind})
        chart.add_series({"values": "=自评表!$F$2:$F$4", "categories": "=自评表!$B$2:$B$4"})
        sheet.insert_chart(index * 16, 8, chart)


def x_images(book, sheet):
    sheet.insert_image("H2", "pixel.png", {"image_data": io.BytesIO(PIXEL)})
    sheet.set_header("&C&G", {"image_center": "pixel.png", "image_data_center": io.BytesIO(PIXEL)})


def x_notes(book, sheet):
    sheet.write_comment("C2", "请核实", {"author": "李四", "visible": True})


def x_text_box(book, sheet):
    sheet.insert_textbox("H2", "说明")


def x_sparklines(book, sheet):
    sheet.add_sparkline("G2", {"range": "自评表!C2:D2"})


def x_table(book, sheet):
    columns = [{"header": name} for name in HEADINGS]
    columns[5] = {"header": "得分", "total_function": "sum"}
    sheet.add_table("A1:F5", {"columns": columns, "total_row": True})


def x_conditions(book, sheet):
    sheet.conditional_format("F2:F4", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format("E2:E4", {"type": "icon_set", "icon_style": "3_traffic_lights"})


def x_validation(book, sheet):
    sheet.data_validation("F2:F4", {"validate": "list", "source": ["优", "良"]})


def x_formulas(book, sheet):
    sheet.write_formula("F5", "=SUM(F2:F4)", None, 38.8)
    sheet.write_array_formula("G2:G4", "{=E2:E4*F2:F4}", None, 98)
    sheet.write_dynamic_array_formula("I2", "=_xlfn._xlws.SORT(E2:E4)", None, 10)


def x_rich(book, sheet):
    sheet.write_rich_string("B2", "培训", book.add_format({"bold": True}), "人次", "一")


def x_formats(book, sheet):
    sheet.set_column("B:D", 20, book.add_format({"bg_color": "#FFF2CC"}))
    sheet.set_row(5, 30, book.add_format({"pattern": 6, "fg_color": "red", "bg_color": "yellow"}))
    sheet.write("C2", 120, book.add_format({"num_format": "#,##0.00", "border": 1}))


def x_print(book, sheet):
    sheet.print_area("A1:F5")
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_h_pagebreaks([3])
    sheet.autofilter("A1:F4")


def x_properties(book, sheet):
    book.set_properties({"title": "自评", "author": "李四"})
    book.set_custom_property("编号", 7)
    book.define_name("总分", "=自评表!$F$5")


def x_chart_sheet(book, sheet):
    chart = book.add_chart({"type": "bar"})
    chart.add_series({"values": "=自评表!$F$2:$F$4"})
    book.add_chartsheet("图").set_chart(chart)


def x_buttons(book, sheet):
    sheet.insert_button("H2", {"caption": "校验"})
    sheet.write_comment("C2", "请核实")


def x_outline(book, sheet):
    sheet.set_row(1, None, None, {"level": 1, "hidden": True})
    sheet.set_row(2, None, None, {"level": 1})
    sheet.protect("x")


XLSXWRITER = [
    *(x_charts, x_images, x_notes, x_text_box, x_sparklines, x_table, x_conditions, x_validation),
    *(x_formulas, x_rich, x_formats, x_print, x_properties, x_chart_sheet, x_buttons, x_outline),
]


def write_xlsxwriter(folder):
    kinds = [(change, change.__name__[2:], {}) for change in XLSXWRITER]
    kinds.append((x_formats, "constant-memory", {"constant_memory": True}))
    kinds.append((x_formats, "1904", {"date_1904": True}))
    for change, name, options in kinds:
        book = xlsxwriter.Workbook(str(folder / f"xlsxwriter-{name}.xlsx"), options)
        sheet = book.add_worksheet("自评表")
        for index, row in enumerate([HEADINGS, *ROWS]):
            sheet.write_row(index, 0, row)
        change(book, sheet)
        book.close()


def load(path):
    book = openpyxl.load_workbook(path)
    return {
        sheet.title: {cell.coordinate: str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None}
        for sheet in book.worksheets
    }


if sys.argv[1] == "--load":
    print(json.dumps([load(path) for path in sys.argv[2:]]))
else:
    target = Path(sys.argv[1])
    write_openpyxl(target)
    write_xlsxwriter(target)
