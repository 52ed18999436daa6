package io.github.ziping.ooxml.opc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartNamesTest {
    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml, xl/worksheets/_rels/sheet1.xml.rels",
        "workbook.xml, _rels/workbook.xml.rels",
        "'', _rels/.rels"
    })
    void thePartOfAnothersRelationships(String owner, String part) {
        assertThat(PartNames.relationships(owner)).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, styles.xml, xl/styles.xml",
        "xl/workbook.xml, worksheets/sheet1.xml, xl/worksheets/sheet1.xml",
        "xl/workbook.xml, /xl/styles.xml, xl/styles.xml",
        "xl/worksheets/sheet1.xml, ../comments1.xml, xl/comments1.xml",
        "xl/worksheets/sheet1.xml, ../../docProps/app.xml, docProps/app.xml",
        "xl/workbook.xml, ../../../a.xml, a.xml",
        "'', xl/workbook.xml, xl/workbook.xml",
        "'', /xl/workbook.xml, xl/workbook.xml"
    })
    void targetsAreSeenFromTheOwnersFolder(String owner, String target, String part) {
        assertThat(PartNames.resolve(owner, target)).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({
        "xl/worksheets/sheet1.xml, xl/comments1.xml, ../comments1.xml",
        "xl/worksheets/sheet1.xml, xl/worksheets/a/b.xml, a/b.xml",
        "xl/workbook.xml, xl/worksheets/sheet2.xml, worksheets/sheet2.xml",
        "xl/workbook.xml, custom/a.xml, ../custom/a.xml",
        "a/b/c.xml, d.xml, ../../d.xml",
        "workbook.xml, worksheets/sheet1.xml, worksheets/sheet1.xml",
        "'', docProps/app.xml, docProps/app.xml"
    })
    void aTargetRelativeToItsOwnerMeansThePart(String owner, String part, String target) {
        assertThat(PartNames.relative(owner, part)).isEqualTo(target);
        assertThat(PartNames.resolve(owner, target)).isEqualTo(part);
    }
}
