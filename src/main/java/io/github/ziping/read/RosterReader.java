package io.github.ziping.read;

import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.RosterReading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.roster.RosterSheets;
import java.util.List;

/**
 * Reads the list of projects that have to hand in a form: the sheets with a heading 项目名称, and the columns 年度, 主管部门,
 * 实施单位, 年初预算数 or 批复数, 全年预算数, 全年执行数 and 负责人 where there are any.
 */
public final class RosterReader {
    private RosterReader() {}

    /**
     * Reads a list.
     *
     * @param profile the office whose words are looked for
     * @throws UnreadableException when it is no such list; the finding says why and what to do
     */
    public static RosterReading read(InputDocument list, Profile profile) throws UnreadableException {
        try {
            RosterReading reading = RosterSheets.read(list.workbook(), list.file(), profile);
            if (reading.roster().entries().isEmpty()) {
                if (!reading.findings().isEmpty()) {
                    throw new UnreadableException(reading.findings());
                }
                String heading = profile.heading(HeaderWord.PROJECT);
                throw unreadable(list.file(), "名单里没有找到表头“" + heading + "”下的项目", "在名单中加上表头“项目名称”，每行写一个项目");
            }
            return reading;
        } catch (OoxmlException e) {
            throw unreadable(list.file(), "名单无法读取：" + e.text(), "换一份能打开的名单（.xlsx 或 .xls）");
        }
    }

    private static UnreadableException unreadable(String file, String message, String remedy) {
        return new UnreadableException(List.of(ReadingRule.UNREADABLE_FILE.ofFile(file, message, remedy)));
    }
}
