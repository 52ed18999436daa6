package io.github.ziping.archive;

import io.github.ziping.files.FileSelection;
import io.github.ziping.finding.UnreadableException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * An archive or a mail.
 *
 * @param holder the file that it is, or the member of another one
 * @param kind what it is
 * @param depth 1 for a file, 2 for a member of it
 */
record Container(Input holder, ContainerKind kind, int depth) {
    /** What findings call a member. */
    String nameOf(Member member) {
        return holder.name() + FileSelection.MEMBER + member.name();
    }

    /**
     * Opens it.
     *
     * @throws UnreadableException when its file or what it is in cannot be read
     * @throws ArchiveException when it is damaged or above a limit
     */
    Members open() throws UnreadableException, ArchiveException {
        if (kind == ContainerKind.MAIL) {
            return MailMembers.open(holder.bytes());
        }
        return ZipMembers.open(holder instanceof FileInput file ? channel(file) : inMemory(holder.bytes()));
    }

    /** A file on a disk is not loaded: it may be bigger than what is read of it. */
    private static SeekableByteChannel channel(FileInput file) throws ArchiveException {
        try {
            return Files.newByteChannel(file.file());
        } catch (IOException e) {
            throw new ArchiveException(new Refusal("无法打开压缩包", "检查文件权限和磁盘，或关闭正在使用它的程序"));
        }
    }

    private static SeekableByteChannel inMemory(byte[] content) {
        return new SeekableInMemoryByteChannel(content);
    }
}
