package io.github.ziping.year;

import io.github.ziping.files.AddedFiles;
import io.github.ziping.files.ForeignPath;
import io.github.ziping.files.InputNames;
import io.github.ziping.files.IoReason;
import io.github.ziping.year.ArrivalException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Takes files into 收件, as if somebody had put them there: whole or not at all, and never in the place of another. */
public final class Arrivals {
    private static final int BUFFER = 1 << 16;
    private static final int KILO = 1 << 10;
    private static final int MEGA = 1 << 20;

    private Arrivals() {}

    /** There is more than was to be taken. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Whoever sends the bytes broke off. */
    private static final class Broken extends IOException {
        private static final long serialVersionUID = 1L;
        private final IOException reason;

        Broken(IOException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /**
     * Takes a file.
     *
     * @param said its name, or its path in a folder that was sent with it, as others say it: only clean names are left of it
     * @param content its bytes; read to the end and left open
     * @param most how many bytes there may be
     * @throws ArrivalException when it is not taken
     * @throws IOException when the content cannot be read; nothing is left of it then
     */
    public static Arrival add(YearFolder folder, String said, InputStream content, long most)
            throws ArrivalException, IOException {
        ForeignPath path = ForeignPath.of(said);
        if (ForeignPath.isHidden(said)) {
            throw new ArrivalException(Reason.HIDDEN, "“" + path.name() + "”是隐藏文件，或打开表格时的临时文件，没有收下；请放入自评表本身");
        }
        try {
            AddedFiles.Added added = new AddedFiles(folder.received()).add(path, out -> copy(content, out, most));
            Path below = folder.received().relativize(added.file());
            return new Arrival(InputNames.slashed(below.toString()), added.known());
        } catch (TooMuch e) {
            throw new ArrivalException(
                    Reason.TOO_BIG, "“" + path.name() + "”超过 " + size(most) + "，没有收下；删去里面的图片和多余的工作表，或分成几个文件");
        } catch (Broken e) {
            throw e.reason;
        } catch (IOException e) {
            throw unwritten(path, IoReason.of(e));
        } catch (InvalidPathException e) {
            throw unwritten(path, "这台电脑存不了叫这个名字的文件");
        }
    }

    /** Clears away what is left of files in 收件 that did not become whole because a process was killed. */
    public static void clear(YearFolder folder) {
        new AddedFiles(folder.received()).clear();
    }

    private static ArrivalException unwritten(ForeignPath path, String why) {
        return new ArrivalException(
                Reason.NOT_WRITTEN, "“" + path.name() + "”没有收下：" + why + "；请检查“收件”文件夹是否可写、磁盘是否已满，再放入一次");
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = most;
        for (int count = read(in, buffer); count >= 0; count = read(in, buffer)) {
            left -= count;
            if (left < 0) {
                throw new TooMuch();
            }
            out.write(buffer, 0, count);
        }
    }

    private static int read(InputStream in, byte[] buffer) throws IOException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new Broken(e);
        }
    }

    private static String size(long bytes) {
        if (bytes >= MEGA) {
            return bytes / MEGA + " MB";
        }
        return bytes >= KILO ? bytes / KILO + " KB" : bytes + " 字节";
    }
}
