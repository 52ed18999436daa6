package io.github.ziping.serve.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came and belongs to no project can be looked at and saved like a project's, by an id and by nothing else. */
@Tag("slow")
class UnmatchedSiteTest {
    private static final String TIME = "2025-01-05T02:00:00Z";

    @TempDir
    private Path temp;

    private Path form;
    private Path picture;
    private PageClient client;

    @BeforeEach
    void folder() throws Exception {
        Ziping ziping = TestOffice.open();
        YearFolders year = YearFolders.nine(ziping, temp);
        // the person who typed the nine forms found one error in this one: its cost deviation
        form = year.receive("别处/外来.xlsx", YearFolders.form(4).withProject("道路养护项目"), TIME);
        picture = year.receive("照片.jpg", "a picture".getBytes(StandardCharsets.UTF_8), TIME);
        client = PageClient.start(year.folder().root());
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
    }

    private String href(String label) throws Exception {
        Matcher link = Pattern.compile("href=\"(/unmatched/[0-9a-f]{20})\">" + label + "<")
                .matcher(client.get("/").body());
        assertThat(link.find()).as(label).isTrue();
        return link.group(1);
    }

    @Test
    void theFormIsShownWithItsFindings() throws Exception {
        String href = href("别处/外来.xlsx");
        HttpResponse<String> page = client.get(href);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>别处/外来.xlsx</h1>", "道路养护项目", "class=\"ziping-form", "id=\"finding-1\"")
                .contains("href=\"/rules/not-on-roster\"", "href=\"/rules/cost-deviation\"")
                .contains("href=\"/settle\">确认是名单上的哪个项目<");

        HttpResponse<byte[]> file = client.bytes(client.request(href + "/file").build());
        assertThat(file.body()).isEqualTo(Files.readAllBytes(form));
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).endsWith("%E5%A4%96%E6%9D%A5.xlsx");
        byte[] annotated =
                client.bytes(client.request(href + "/file/annotated").build()).body();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(annotated))) {
            assertThat(book.getSheetAt(0).getCellComments()).isNotEmpty();
        }
        HttpResponse<byte[]> official =
                client.bytes(client.request(href + "/file/form").build());
        assertThat(TestOffice.open()
                        .read(official.body(), "x.xlsx")
                        .get(0)
                        .evaluation()
                        .project())
                .isEqualTo("道路养护项目");
    }

    @Test
    void whatIsNoFormSaysWhy() throws Exception {
        String href = href("照片.jpg");
        assertThat(client.get(href).body()).contains("“照片.jpg”里没有读到自评表", "href=\"/rules/passed-over\"");
        assertThat(client.bytes(client.request(href + "/file").build()).body()).isEqualTo(Files.readAllBytes(picture));
        assertThat(client.get(href + "/file/form").statusCode()).isEqualTo(422);
    }

    @Test
    void nothingElseIsGivenOut() throws Exception {
        for (String id : List.of("00000000000000000000", "照片.jpg", "..%2F名单.xlsx", "%E5%90%8D%E5%8D%95.xlsx")) {
            for (String path : List.of("/unmatched/" + id, "/unmatched/" + id + "/file")) {
                assertThat(client.get(path.replace("照片", "%E7%85%A7%E7%89%87").replace("名单", "%E5%90%8D%E5%8D%95"))
                                .statusCode())
                        .as(path)
                        .isIn(400, 404);
            }
        }
    }

    /** Once the office said whose it is, the old address leads there. */
    @Test
    void whatAProjectHasByNowLeadsThere() throws Exception {
        String href = href("别处/外来.xlsx");
        Path root = form.getParent().getParent().getParent();
        Files.writeString(
                root.resolve("采用.txt"), "外来.xlsx | " + YearFolders.form(4).project());
        client.close();
        client = PageClient.start(root);
        HttpResponse<String> answer = client.get(href);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).matches("/projects/[0-9a-f]{20}\\?version=.*");
    }
}
