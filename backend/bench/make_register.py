#!/usr/bin/env python3
"""Writes a register workbook of N tenants in N offices: make_register.py N out.xlsx"""
import sys
import zipfile

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def uscc(n: int) -> str:
    """A valid unified social credit code (GB 32100-2015) that no firm bears."""
    body = f"91320302Y{n:08d}"
    total = sum(ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + ALPHABET[(31 - total % 31) % 31]


def row(number: int, cells: list) -> str:
    parts = []
    for cell in cells:
        if isinstance(cell, (int, float)):
            parts.append(f"<c><v>{cell}</v></c>")
        else:
            parts.append(f'<c t="inlineStr"><is><t>{cell}</t></is></c>')
    return f'<row r="{number}">{"".join(parts)}</row>'


def sheet(rows) -> str:
    body = "".join(row(i + 1, cells) for i, cells in enumerate(rows))
    return ('<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            f"<sheetData>{body}</sheetData></worksheet>")


def main() -> None:
    count, out = int(sys.argv[1]), sys.argv[2]
    units = [["楼栋", "楼层", "房号", "类型", "建筑面积(㎡)", "工位数", "标准租金(元/㎡·月)"]]
    tenants = [["序号", "企业名称", "统一社会信用代码", "成立日期", "注册资本(万元)", "行业代码", "负责人", "联系电话", "创业者类型",
                "入驻日期", "孵化阶段", "房号", "租赁起始日", "租赁截止日", "租金单价(元/㎡·月)", "从业人数", "其中大专以上"]]
    for n in range(count):
        building, floor, room = chr(ord("A") + n // 2000), n % 2000 // 100 + 1, n % 100
        number = f"{building}{floor:02d}{room:02d}"
        units.append([building, floor, number, "办公", 40.5, "", 30])
        tenants.append([n + 1, f"量测企业{n:05d}有限公司（示例）", uscc(n), "2024-03-01", 100, "I6513", "示例", f"138{n:08d}", "",
                        "2025-01-01", "孵化器", number, "2025-01-01", "2027-12-31", 28.5, 12, 7])
    names = {"xl/worksheets/sheet1.xml": sheet(units), "xl/worksheets/sheet2.xml": sheet(tenants)}
    types = "".join(f'<Override PartName="/{n}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for n in names)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' + types + "</Types>")
        book.writestr("_rels/.rels", '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        book.writestr("xl/workbook.xml", '<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
                      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
                      '<sheet name="房源台账" sheetId="1" r:id="rId1"/><sheet name="入驻企业台账" sheetId="2" r:id="rId2"/></sheets></workbook>')
        book.writestr("xl/_rels/workbook.xml.rels", '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                      + "".join(f'<Relationship Id="rId{i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{i + 1}.xml"/>' for i in range(2)) + "</Relationships>")
        for name, text in names.items():
            book.writestr(name, text)


if __name__ == "__main__":
    main()
