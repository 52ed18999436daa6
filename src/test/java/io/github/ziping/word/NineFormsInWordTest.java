package io.github.ziping.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The nine forms as annexes in Word: read text for text, each in a file of its own and all in one among prose. */
class NineFormsInWordTest {
    private final Ziping ziping = TestOffice.open();

    private String body(SelfEvaluation form) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ziping.fill(form)))) {
            return Docx.form(book.getSheetAt(0));
        }
    }

    @Test
    void eachAlone() throws Exception {
        int form = 0;
        for (SelfEvaluation expected : NineForms.all()) {
            List<Reading> read = ziping.read(Docx.of(body(expected)), "附件" + ++form + ".docx");
            assertThat(read).hasSize(1);
            assertThat(read.get(0).evaluation()).isEqualTo(expected);
            assertThat(read.get(0).findings()).as("form %d", form).isEmpty();
        }
    }

    @Test
    void allInOneDocumentAmongProse() throws Exception {
        StringBuilder body = new StringBuilder(Docx.p("关于报送绩效自评表的通知") + Docx.p("各部门：" + "现将有关事项通知如下。".repeat(30)));
        for (SelfEvaluation form : NineForms.all()) {
            body.append(Docx.p("附件" + "：")).append(body(form)).append(Docx.p("上述项目" + "执行情况良好，".repeat(40)));
        }
        List<Reading> read = ziping.read(Docx.of(body.toString()), "通知.docx");
        assertThat(read).extracting(Reading::evaluation).isEqualTo(NineForms.all());
        List<Finding> findings = new ArrayList<>();
        read.forEach(reading -> findings.addAll(reading.findings()));
        assertThat(findings).isEmpty();
        assertThat(read.get(8).source().mainSheet()).isEqualTo("表9");
    }
}
