package io.github.ziping.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeUrisTest {
    @Test
    void aPathBelowIsALink() {
        assertThat(RelativeUris.ofForeign("子/自评 表#1.xlsx"))
                .isEqualTo("%E5%AD%90/%E8%87%AA%E8%AF%84%20%E8%A1%A8%231.xlsx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1).xlsx",
                "data:text,x",
                "//host/x.xlsx",
                "/etc/x.xlsx",
                "\\\\host\\share.xlsx",
                "子\\x.xlsx",
                "C:/x.xlsx",
                "../x.xlsx",
                "子/../../x.xlsx",
                "a\u202ex.xlsx",
                "a\nb.xlsx",
                ""
            })
    void whatAProgramMayTakeForAnAddressIsNone(String path) {
        assertThat(RelativeUris.ofForeign(path)).isNull();
    }

    @Test
    void anOwnFolderWithAColonIsNoScheme() {
        assertThat(RelativeUris.of("javascript:汇总/甲.xlsx"))
                .startsWith("./javascript:")
                .endsWith("/%E7%94%B2.xlsx");
    }
}
