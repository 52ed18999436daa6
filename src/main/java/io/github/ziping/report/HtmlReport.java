package io.github.ziping.report;

import io.github.ziping.files.OwnOutputs;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Quote;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.HtmlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as one page for a browser, with nothing outside it: sortable, filterable, printable, and readable without scripts. */
public final class HtmlReport {
    private final StringBuilder page = new StringBuilder(64 * 1024);

    private HtmlReport() {}

    /**
     * The page; the same findings give the same bytes.
     *
     * @param forms how many forms were checked
     * @param findings in the order in which they are told
     * @return UTF-8
     */
    public static byte[] write(int forms, List<Finding> findings) {
        HtmlReport report = new HtmlReport();
        report.draw(forms, findings);
        return report.page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void draw(int forms, List<Finding> findings) {
        page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(OwnOutputs.PAGE_STAMP)
                .append('\n')
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>自评表审核报告</title>\n<style>\n")
                .append(resource("report.css"))
                .append("</style>\n</head>\n<body>\n<header>\n<h1>自评表审核报告</h1>\n<p class=\"counts\">共 ")
                .append(forms)
                .append(" 份自评表");
        for (Severity severity : Severity.values()) {
            page.append("，<span class=\"").append(severity.id()).append("\">").append(severity.word());
            page.append(' ').append(Counts.count(findings, severity)).append("</span>");
        }
        page.append("</p>\n");
        if (findings.isEmpty()) {
            page.append("</header>\n<p class=\"none\">没有发现问题。</p>\n");
        } else {
            controls(findings);
            page.append("</header>\n");
            table(findings);
            page.append("<script>\n").append(resource("report.js")).append("</script>\n");
        }
        page.append("</body>\n</html>\n");
    }

    private void controls(List<Finding> findings) {
        page.append("<form class=\"controls\" hidden>\n<fieldset><legend>等级</legend>");
        for (Severity severity : Severity.values()) {
            page.append("<label><input type=\"checkbox\" name=\"level\" value=\"")
                    .append(severity.id());
            page.append("\" checked> ").append(severity.word()).append("</label>");
        }
        page.append("</fieldset>\n");
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, String> rules = new LinkedHashMap<>();
        for (Finding finding : findings) {
            files.put(finding.file(), finding.file());
            rules.put(finding.rule(), finding.foundBy().title());
        }
        choice("file", "文件", "全部文件", files);
        choice("rule", "规则", "全部规则", rules);
        page.append("<label>查找 <input type=\"search\" name=\"text\" placeholder=\"项目、单元格、文字……\"></label>\n")
                .append("<output name=\"shown\"></output>\n</form>\n");
    }

    private void choice(String name, String label, String all, Map<String, String> options) {
        page.append("<label>")
                .append(label)
                .append(" <select name=\"")
                .append(name)
                .append("\"><option value=\"\">");
        page.append(all).append("</option>");
        for (Map.Entry<String, String> option : options.entrySet()) {
            page.append("<option value=\"")
                    .append(HtmlText.escaped(option.getKey()))
                    .append("\">");
            page.append(HtmlText.escaped(option.getValue())).append("</option>");
        }
        page.append("</select></label>\n");
    }

    private void table(List<Finding> findings) {
        page.append("<table>\n<thead><tr>");
        for (String heading : new String[] {"等级", "项目", "文件", "位置", "问题", "改法", "依据"}) {
            page.append("<th scope=\"col\">").append(heading).append("</th>");
        }
        page.append("</tr></thead>\n<tbody>\n");
        gravestFirst(findings).forEach(this::row);
        page.append("</tbody>\n</table>\n<p class=\"none\" id=\"none\" hidden>没有符合条件的问题。</p>\n");
    }

    /** What keeps a form from being handed in before everything else; within a level, in their order. */
    private static List<Finding> gravestFirst(List<Finding> findings) {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort(Comparator.comparing(finding -> rank(finding.severity())));
        return ordered;
    }

    private void row(Finding finding) {
        page.append("<tr data-level=\"").append(finding.severity().id());
        page.append("\" data-rule=\"").append(HtmlText.escaped(finding.rule()));
        page.append("\" data-file=\"").append(HtmlText.escaped(finding.file())).append("\">");
        page.append("<td data-key=\"").append(rank(finding.severity())).append("\"><span class=\"level ");
        page.append(finding.severity().id())
                .append("\">")
                .append(finding.severity().word())
                .append("</span></td>");
        cell(finding.project() == null ? "" : Quote.name(finding.project()));
        cell(finding.file());
        cell(place(finding));
        page.append("<td>").append(HtmlText.escaped(finding.message())).append("<br><small>");
        page.append(HtmlText.escaped(finding.foundBy().title()))
                .append(" <code>")
                .append(HtmlText.escaped(finding.rule()));
        page.append("</code></small></td>");
        cell(finding.remedy());
        cell(finding.basis() == null ? "" : finding.basis());
        page.append("</tr>\n");
    }

    private static int rank(Severity severity) {
        return severity == Severity.ERROR ? 0 : severity == Severity.WARNING ? 1 : 2;
    }

    private static String place(Finding finding) {
        String sheet = finding.sheet() == null ? "" : finding.sheet();
        if (finding.cell() != null) {
            return sheet + "!" + finding.cell().address();
        }
        return sheet.isEmpty() && finding.field() != null ? finding.field().toString() : sheet;
    }

    private void cell(String text) {
        page.append("<td>").append(HtmlText.escaped(text)).append("</td>");
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        }
    }
}
