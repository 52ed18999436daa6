package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.testing.NineForms;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list that {@code prepare --list} makes, before anybody has written a project into it. */
class UnfilledListTest {
    private static final String TOLD = "项目名单.xlsx!项目名单!A2 警告 not-filled-in";

    @TempDir
    Path temp;

    private final CliSession session = new CliSession();

    private String list() {
        assertThat(session.run("prepare", "--list", "-o", temp.toString())).isZero();
        return temp.resolve("项目名单.xlsx").toString();
    }

    @Test
    void preparedFromItIsNothing() {
        String list = list();
        assertThat(session.run("prepare", list, "-o", temp.resolve("out").toString()))
                .isEqualTo(4);
        assertThat(session.err()).contains(TOLD, "项目名单还没有填写：表头“项目名称”下面没有项目", "已生成 0 份填报表；错误 0，警告 1，提示 0");
    }

    @Test
    void asARosterItIsNotFilledIn() {
        String list = list();
        session.run("check", NineForms.JSON.toString(), "--roster", list);
        assertThat(session.out()).contains(TOLD).doesNotContain("unreadable-file", "unread-cell", "not-on-roster");
        // the nine forms' own findings and this warning
        assertThat(session.out()).contains("共 9 份自评表；错误 2，警告 5，提示 9");
    }
}
