package dev.broadsheet.related;

/** Keeps the best few of many candidates: a heap whose root is the worst of those kept. */
final class Best {
    private final long[] heap;
    private int size;

    Best(int capacity) {
        heap = new long[capacity];
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** A kept candidate, in no particular order. */
    int article(int i) {
        return Packed.number(heap[i]);
    }

    /** Offers a candidate; of equal scores the smaller position is better. */
    void offer(float score, int article) {
        long key = Packed.descending(score, article);
        if (size < heap.length) {
            raise(size++, key);
        } else if (key < heap[0]) {
            sink(key);
        }
    }

    private void raise(int from, long key) {
        int at = from;
        while (at > 0 && heap[(at - 1) / 2] < key) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = key;
    }

    private void sink(long key) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && heap[child + 1] > heap[child]) {
                child++;
            }
            if (heap[child] <= key) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = key;
    }
}
