package io.github.ziping.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** What comes of items that are taken some at a time, so that what is prepared for each time pays, and memory stays small. */
final class Chunks<T> implements Iterator<T> {
    private static final int SIZE = 10_000;

    private final Iterator<T> items;
    private final Function<List<T>, List<T>> work;
    private Iterator<T> done = List.<T>of().iterator();

    Chunks(Iterator<T> items, Function<List<T>, List<T>> work) {
        this.items = items;
        this.work = work;
    }

    @Override
    public boolean hasNext() {
        while (!done.hasNext() && items.hasNext()) {
            List<T> chunk = new ArrayList<>();
            while (chunk.size() < SIZE && items.hasNext()) {
                chunk.add(items.next());
            }
            done = work.apply(chunk).iterator();
        }
        return done.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return done.next();
    }
}
