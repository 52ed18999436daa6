package io.github.ziping.read.form;

import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.xlsx.XlsxFile;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.io.ProfileReader;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.strict.StrictException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small workbook of a department, complete and without fault unless told otherwise. */
final class DepartmentBook {
    static final String BASICS = "基本信息与资金";
    static final String GOALS = "目标";
    static final String INDICATORS = "指标";
    static final String FILE = "自评表.xlsx";
    static final Profile PROFILE = profile();

    final XSSFWorkbook workbook = new XSSFWorkbook();

    private static Profile profile() {
        try {
            return ProfileReader.read(
                    Files.readString(Path.of("templates/shanghai-2024/profile.yaml")), "profile.yaml");
        } catch (IOException | StrictException e) {
            throw new IllegalStateException(e);
        }
    }

    DepartmentBook() {
        this(true);
    }

    DepartmentBook(boolean filled) {
        if (filled) {
            put("填报说明", "A1", "只填浅黄色的格子");
            fillBasics();
            fillGoals();
            fillIndicators();
        }
    }

    private void fillBasics() {
        put(BASICS, "A1", "财政项目支出绩效自评表").merge(BASICS, "A1:G1");
        row(BASICS, 3, "年度", 2024);
        row(BASICS, 4, "项目名称", "信息化运维项目");
        row(BASICS, 5, "主管部门", "市住房城乡建设管理委");
        row(BASICS, 6, "实施单位", "市公积金中心");
        row(BASICS, 8, "资金来源（万元）", "年初预算数", "全年预算数", "全年执行数", "分数", "执行率(%)", "得分");
        row(BASICS, 9, "年度资金总额", 1430.8, 1428.8, 1424.72, 10, 99.71, 9.97);
        row(BASICS, 10, "其中：当年财政拨款", 1332.95, 1330.95, 1328.72, "-", 99.83, "-");
        row(BASICS, 11, "其他资金", 97.86, 97.86, 96, "-", 98.09, "-");
    }

    private void fillGoals() {
        row(GOALS, 2, "预期目标", "实际完成情况");
        row(GOALS, 3, "目标一\r\n目标二", "全部完成");
    }

    private void fillIndicators() {
        row(INDICATORS, 1, "执行率与全部指标的分值合计应等于 100", null, null, null, null, null, null, "权重合计", 30);
        row(INDICATORS, 2, null, null, null, null, null, null, null, "总分", 29.47);
        row(INDICATORS, 3, null, null, null, null, null, null, null, "评分等级", "优");
        indicatorHead(4);
        row(INDICATORS, 5, "产出指标", "数量指标", "巡检次数", "≥", 12, "次/月", 12, null, 12, 12);
        row(INDICATORS, 6, null, null, "故障率", "≤", 5, "%", 6, null, 8, 7.5, "设备老化，明年更换");
        format(INDICATORS, "E5", "0.00").format(INDICATORS, "G5", "0.00");
    }

    void indicatorHead(int row) {
        row(INDICATORS, row, "一级指标", "二级指标", "三级指标", "指标性质", "年度指标值", "度量单位", "实际完成值", "实际值单位");
        put(INDICATORS, "I" + row, "分值").put(INDICATORS, "J" + row, "得分");
        put(INDICATORS, "K" + row, "偏差原因分析及改进措施");
    }

    void row(String sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            put(sheet, CellRef.columnName(i) + row, values[i]);
        }
    }

    DepartmentBook put(String sheet, String address, Object value) {
        Cell cell = cell(sheet, address);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof String text) {
            cell.setCellValue(text);
        } else {
            cell.setBlank();
        }
        return this;
    }

    DepartmentBook target(String operator, Object value, String unit) {
        return put(INDICATORS, "D5", operator)
                .put(INDICATORS, "E5", value)
                .put(INDICATORS, "F5", unit)
                .put(INDICATORS, "G5", "达成指标");
    }

    /** A formula as programs write it that do not compute. */
    void uncomputed(String sheet, String address, String formula) {
        XSSFCell cell = (XSSFCell) put(sheet, address, null).cell(sheet, address);
        cell.setCellFormula(formula);
        if (cell.getCTCell().isSetV()) {
            cell.getCTCell().unsetV();
        }
    }

    DepartmentBook format(String sheet, String address, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell(sheet, address).setCellStyle(style);
        return this;
    }

    DepartmentBook merge(String sheet, String range) {
        sheet(sheet).addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    DepartmentBook without(String sheet) {
        workbook.removeSheetAt(workbook.getSheetIndex(sheet));
        return this;
    }

    Cell cell(String sheet, String address) {
        CellReference ref = new CellReference(address);
        Row row = sheet(sheet).getRow(ref.getRow());
        Row made = row == null ? sheet(sheet).createRow(ref.getRow()) : row;
        return made.getCell(ref.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private Sheet sheet(String name) {
        Sheet sheet = workbook.getSheet(name);
        return sheet == null ? workbook.createSheet(name) : sheet;
    }

    XlsxFile open() throws IOException, OoxmlException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return XlsxFile.open(out.toByteArray());
    }

    Reading read() throws IOException, OoxmlException, UnreadableException {
        WorkbookContent content = WorkbookForms.content(open(), FILE, PROFILE, HeaderDictionary.of(PROFILE));
        if (content.forms().isEmpty()) {
            throw new UnreadableException(content.reasons());
        }
        return content.forms().get(0);
    }
}
