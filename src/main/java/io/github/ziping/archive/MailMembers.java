package io.github.ziping.archive;

import io.github.ziping.model.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** A mail: its attachments. They are decoded when it is opened, and take less memory then than the mail itself. */
final class MailMembers implements Members {
    /** Parts in parts; each costs some stack. */
    private static final int DEEPEST = 20;

    private static final int LONGEST_LINE = 100_000;
    private static final int MOST_FIELDS = 2_000;

    private static final String MESSAGE = "message/rfc822";

    /** What an attachment without a name is called by its type. */
    private static final Map<String, String> ENDINGS = Map.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ".xlsx",
            "application/vnd.ms-excel",
            ".xls",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ".docx",
            "application/msword",
            ".doc",
            "application/pdf",
            ".pdf",
            "application/zip",
            ".zip",
            "application/x-zip-compressed",
            ".zip",
            MESSAGE,
            ".eml");

    private static final String ANYTHING = "application/octet-stream";

    /** What files begin with that may hold forms. */
    private static final Map<String, String> BEGINNINGS =
            Map.of("PK\u0003\u0004", ".xlsx", "\u00d0\u00cf\u0011\u00e0", ".xls", "%PDF", ".pdf");

    /** Names that attachments have, in lower case, each with the last number that it was given. */
    private final Map<String, Integer> taken = new HashMap<>();

    private final List<Member> members = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    private int parts;
    private int depth;
    private @Nullable Field type;
    private @Nullable Field disposition;

    private MailMembers() {}

    /**
     * Opens a mail.
     *
     * @param mail the whole file; not changed
     * @throws ArchiveException when it is damaged
     */
    static MailMembers open(byte[] mail) throws ArchiveException {
        MimeConfig config = MimeConfig.custom()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderLen(LONGEST_LINE)
                .setMaxHeaderCount(MOST_FIELDS)
                .build();
        MimeTokenStream tokens = new MimeTokenStream(config);
        // a mail in a mail is a member, and opened like any other
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        MailMembers opened = new MailMembers();
        try {
            tokens.parse(new ByteArrayInputStream(mail));
            opened.read(tokens);
        } catch (MimeException | IOException | RuntimeException e) {
            throw new ArchiveException(new Refusal("邮件已损坏，里面的附件没有读取", "在邮件程序中打开，把附件另存后提交"));
        }
        return opened;
    }

    private void read(MimeTokenStream tokens) throws MimeException, IOException {
        EntityState state = tokens.getState();
        while (state != EntityState.T_END_OF_STREAM && parts <= Limits.ARCHIVE_MEMBERS) {
            switch (state) {
                case T_START_HEADER -> {
                    parts++;
                    type = null;
                    disposition = null;
                }
                case T_FIELD -> field(tokens.getField());
                case T_START_MULTIPART -> deeper();
                case T_END_MULTIPART -> depth--;
                case T_BODY -> body(tokens);
                default -> {
                    // nothing of these counts
                }
            }
            state = tokens.next();
        }
    }

    private void deeper() throws MimeException {
        depth++;
        if (depth > DEEPEST) {
            throw new MimeException("parts in parts, too many of them");
        }
    }

    private void field(Field field) {
        if (field.getName().equalsIgnoreCase("Content-Type")) {
            type = field;
        } else if (field.getName().equalsIgnoreCase("Content-Disposition")) {
            disposition = field;
        }
    }

    private void body(MimeTokenStream tokens) throws MimeException, IOException {
        String mimeType =
                String.valueOf(tokens.getBodyDescriptor().getMimeType()).toLowerCase(Locale.ROOT);
        String name = name(mimeType);
        if (name != null || mimeType.equals(ANYTHING)) {
            try (InputStream in = tokens.getDecodedInputStream()) {
                byte[] content = in.readAllBytes();
                String own = numbered(name == null ? "附件" + (members.size() + 1) + ending(content) : name);
                members.add(Member.of(members.size(), own, content.length, null));
                contents.add(content);
            }
        }
    }

    /** What an attachment is that says neither its name nor its type. */
    private static String ending(byte[] content) {
        for (Map.Entry<String, String> known : BEGINNINGS.entrySet()) {
            byte[] beginning = known.getKey().getBytes(StandardCharsets.ISO_8859_1);
            if (content.length >= beginning.length
                    && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length)) {
                return known.getValue();
            }
        }
        return "";
    }

    /** Mails that are passed on often have two attachments of one name, unlike folders: 自评表 (2).xlsx. */
    private String numbered(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String ending = dot <= 0 ? "" : name.substring(dot);
        String own = name;
        int number = taken.getOrDefault(key(name), 1);
        while (taken.containsKey(key(own))) {
            number++;
            own = stem + " (" + number + ")" + ending;
        }
        taken.put(key(name), number);
        taken.putIfAbsent(key(own), 1);
        return own;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Null for the mail's own text. */
    private @Nullable String name(String mimeType) throws MimeException {
        String name = disposition == null ? null : AttachmentName.of(disposition, "filename");
        if (name == null && type != null) {
            name = AttachmentName.of(type, "name");
        }
        if (name == null || name.isBlank()) {
            return ENDINGS.containsKey(mimeType) ? "附件" + (members.size() + 1) + ENDINGS.get(mimeType) : null;
        }
        boolean named =
                !mimeType.equals(MESSAGE) || name.toLowerCase(Locale.ROOT).endsWith(".eml");
        return named ? name : name + ".eml";
    }

    @Override
    public int count() {
        // texts too: a mail may be made of nothing else
        return parts;
    }

    @Override
    public List<Member> files() {
        return List.copyOf(members);
    }

    @Override
    public byte[] bytes(Member member) {
        return contents.get(member.index());
    }

    @Override
    public void close() {
        contents.clear();
    }
}
