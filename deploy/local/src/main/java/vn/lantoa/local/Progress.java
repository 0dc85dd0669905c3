package vn.lantoa.local;

/** Where the short lines go that tell what is happening. */
@FunctionalInterface
public interface Progress {
    void say(String line);
}
