package io.github.ziping.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.UnreadableException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailInputsTest {
    private static final int SEEDS = "long".equals(System.getProperty("ziping.fuzz")) ? 20_000 : 300;

    private static final String HEAD = "From: a@example.org\r\nSubject: =?GBK?B?19TGwLHt?=\r\nMIME-Version: 1.0\r\n";

    @TempDir
    Path temp;

    private InputList list(byte[] mail) throws IOException {
        return Zips.inputs(Files.write(temp.resolve("转发.eml"), mail));
    }

    /** A mail with a text and one part, whose header is given; each char is a byte. */
    private static byte[] mail(String header, String body) {
        return (HEAD
                        + "Content-Type: multipart/mixed; boundary=\"=_b\"\r\n\r\n--=_b\r\nContent-Type: text/plain\r\n\r\n见附件\r\n--=_b\r\n"
                        + header + "\r\n\r\n" + body + "\r\n--=_b--\r\n")
                .getBytes(ISO_8859_1);
    }

    private String only(byte[] mail) throws IOException, UnreadableException {
        InputList list = list(mail);
        assertThat(list.findings()).isEmpty();
        assertThat(list.inputs()).hasSize(1);
        return list.inputs().get(0).name() + " "
                + new String(list.inputs().get(0).bytes(), UTF_8);
    }

    private static String raw(Charset charset) {
        return new String("自评表.xlsx".getBytes(charset), ISO_8859_1);
    }

    /** 自评表.xlsx as the programs in use write it. The bytes of GBK are D7D4 C6C0 B1ED. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Disposition: attachment; filename=\"=?UTF-8?B?6Ieq6K+E6KGoLnhsc3g=?=\"",
                "Content-Disposition: attachment;\r\n filename=\"=?gb2312?B?19TGwLHtLnhsc3g=?=\"",
                "Content-Disposition: attachment; filename=\"=?GBK?Q?=D7=D4=C6=C0=B1=ED.xlsx?=\"",
                "Content-Disposition: attachment; filename=\"=?GB2312?B?19TGwLHt?= =?GB2312?B?Lnhsc3g=?=\"",
                "Content-Disposition: attachment; filename==?GBK?Q?=D7=D4=C6=C0=B1=ED.xlsx?=",
                "Content-Disposition: attachment;\r\n\tfilename=\"=?utf-8?B?6Ieq6K8=?=\r\n =?utf-8?B?hOihqC54bHN4?=\"",
                "Content-Disposition: attachment; filename*=UTF-8''%E8%87%AA%E8%AF%84%E8%A1%A8.xlsx",
                "Content-Disposition: attachment; filename*=GBK'zh'%D7%D4%C6%C0%B1%ED.xlsx; filename=\"x.xlsx\"",
                "Content-Disposition: attachment;\r\n filename*0*=GBK''%D7%D4%C6;\r\n filename*1*=%C0%B1%ED;\r\n filename*2=.xlsx",
                "Content-Disposition: attachment\r\nContent-Type: application/octet-stream; name=\"=?GBK?B?19TGwLHtLnhsc3g=?=\"",
                "Content-Type: application/octet-stream;\r\n name*=UTF-8''%E8%87%AA%E8%AF%84%E8%A1%A8.xlsx",
                "content-disposition: ATTACHMENT; FILENAME=\"=?x-unknown?B?6Ieq6K+E6KGoLnhsc3g=?=\"; filename*=x-unknown''%E8%87%AA%E8%AF%84%E8%A1%A8.xlsx"
            })
    void namesInEverySpelling(String header) throws Exception {
        assertThat(only(mail(header, "1"))).isEqualTo("转发.eml!自评表.xlsx 1");
    }

    /** Mails that are passed on have 自评表.xlsx from several units. */
    @Test
    void twoOfOneName() throws Exception {
        String header = "Content-Disposition: attachment; filename*=UTF-8''%E8%87%AA%E8%AF%84%E8%A1%A8.xlsx";
        InputList list =
                list(mail(header, "1\r\n--=_b\r\n" + header + "\r\n\r\n2\r\n--=_b\r\n" + header + "\r\n\r\n3"));

        assertThat(list.findings()).isEmpty();
        assertThat(list.inputs())
                .extracting(Input::name)
                .containsExactlyInAnyOrder("转发.eml!自评表.xlsx", "转发.eml!自评表 (2).xlsx", "转发.eml!自评表 (3).xlsx");
    }

    /** Some programs give neither name nor type. */
    @Test
    void aWorkbookWithoutANameIsKnownByItsContent() throws Exception {
        assertThat(only(mail("Content-Type: application/octet-stream", "PK\u0003\u0004")))
                .startsWith("转发.eml!附件1.xlsx");
    }

    @Test
    void namesInBytes() throws Exception {
        for (Charset charset : List.of(UTF_8, Charset.forName("GBK"))) {
            String header = "Content-Disposition: attachment; filename=\"" + raw(charset) + "\"";
            assertThat(only(mail(header, "1"))).isEqualTo("转发.eml!自评表.xlsx 1");
        }
    }

    @Test
    void contentsInEveryEncoding() throws Exception {
        String name = "Content-Disposition: attachment; filename=a.json\r\nContent-Transfer-Encoding: ";
        String base64 = Base64.getMimeEncoder().encodeToString("自评表".getBytes(UTF_8));

        assertThat(only(mail(name + "base64", base64))).isEqualTo("转发.eml!a.json 自评表");
        assertThat(only(mail(name + "Quoted-Printable", "=E8=87=AA=\r\n=E8=AF=84=E8=A1=A8")))
                .isEqualTo("转发.eml!a.json 自评表");
        assertThat(only(mail(name + "8bit", new String("自评表".getBytes(UTF_8), ISO_8859_1))))
                .isEqualTo("转发.eml!a.json 自评表");
    }

    @Test
    void aLongContentInOneLineIsRead() throws Exception {
        byte[] content = new byte[3_000_000];
        new Random(5).nextBytes(content);
        String base64 = Base64.getEncoder().encodeToString(content);
        byte[] mail =
                mail("Content-Disposition: attachment; filename=a.xlsx\r\nContent-Transfer-Encoding: base64", base64);

        assertThat(list(mail).inputs().get(0).bytes()).isEqualTo(content);
    }

    @Test
    void aMailThatIsOneAttachmentIsRead() throws Exception {
        byte[] mail = (HEAD + "Content-Type: application/json; name=a.json\r\n\r\n[]").getBytes(ISO_8859_1);

        assertThat(only(mail)).isEqualTo("转发.eml!a.json []");
    }

    @Test
    void mailsAndArchivesInAMailAreGoneThrough() throws Exception {
        String inner = new String(mail("Content-Disposition: attachment; filename=b.xlsx", "2"), ISO_8859_1);
        assertThat(only(mail("Content-Type: message/rfc822", inner.replace("=_b", "=_c"))))
                .isEqualTo("转发.eml!附件1.eml!b.xlsx 2");

        String zip = Base64.getMimeEncoder()
                .encodeToString(Zips.zip().with("丙.xlsx", "3").bytes());
        assertThat(only(mail(
                        "Content-Disposition: attachment; filename=a.zip\r\nContent-Transfer-Encoding: base64", zip)))
                .isEqualTo("转发.eml!a.zip!丙.xlsx 3");
        // and the reverse
        Files.write(
                temp.resolve("a.zip"),
                Zips.zip()
                        .with("信.eml", mail("Content-Type: text/x; name=d.xls", "4"))
                        .bytes());
        assertThat(Zips.inputs(temp.resolve("a.zip")).inputs())
                .extracting(Input::name)
                .containsExactly("a.zip!信.eml!d.xls");
    }

    @Test
    void otherAttachmentsAreToldAndAMailWithoutAny() throws Exception {
        assertThat(list(mail("Content-Disposition: attachment; filename=a.rar", ""))
                        .findings())
                .extracting(finding -> finding.file() + " " + finding.rule())
                .containsExactly("转发.eml!a.rar passed-over");
        assertThat(list((HEAD + "\r\n你好").getBytes(UTF_8)).findings())
                .extracting(Finding::message)
                .containsExactly("邮件没有附件");
    }

    @Test
    void aMailIsKnownByItsContent() throws Exception {
        byte[] mail = mail("Content-Disposition: attachment; filename=a.json", "1");
        Path named = Files.write(temp.resolve("邮件"), mail);
        assertThat(Zips.inputs(named).inputs()).extracting(Input::name).containsExactly("邮件!a.json");

        assertThat(list("自评表：见附件".getBytes(UTF_8)).inputs())
                .extracting(Input::name)
                .containsExactly("转发.eml");
    }

    @Test
    void partsInPartsAreBounded() throws Exception {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 20_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }

        assertThat(list(mail.toString().getBytes(UTF_8)).findings())
                .extracting(Finding::message)
                .containsExactly("邮件已损坏，里面的附件没有读取");
    }

    /** Of a name in pieces the first was lost, so that it looks like that of a hidden file. */
    @Test
    void anAttachmentIsNeverHidden() throws Exception {
        assertThat(only(mail("Content-Disposition: attachment; filename*1*=GBK''%D7; filename=.xlsx", "1")))
                .isEqualTo("转发.eml!.xlsx 1");
        assertThat(list(mail("Content-Disposition: attachment; filename=.xl", "1"))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("passed-over");
    }

    @Test
    void aMailOfNothingButPartsIsBounded() throws Exception {
        String mail = HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\n".repeat(1_000_000);

        assertThat(list(mail.getBytes(UTF_8)).findings())
                .extracting(Finding::message)
                .containsExactly("邮件里的文件超过 5000 个，没有读取");
    }

    @Test
    void whateverIsInAFileItIsReadOrTold() throws Exception {
        byte[] mail = mail(
                "Content-Disposition: attachment; filename*0*=GBK''%D7%D4%C6;\r\n filename*1*=%C0%B1%ED;\r\n filename*2=.xlsx\r\n"
                        + "Content-Transfer-Encoding: base64",
                Base64.getMimeEncoder().encodeToString("1".repeat(500).getBytes(UTF_8)));
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            byte[] mutated =
                    random.nextInt(4) == 0 ? Arrays.copyOf(mail, 1 + random.nextInt(mail.length)) : mail.clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                byte[] signs = {'=', '?', '\'', '%', ';', '"', '*', '\r', '\n', ':', '-', '0', (byte) 0xd7, 0};
                mutated[random.nextInt(mutated.length)] = signs[random.nextInt(signs.length)];
            }
            InputList list = list(mutated);
            for (Input input : list.inputs()) {
                input.bytes();
            }
            assertThat(list.inputs().size() + list.findings().size())
                    .as("seed %d", seed)
                    .isPositive();
        }
    }
}
