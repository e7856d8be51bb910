package com.cegidlife.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Whole folders of files. */
public final class Trees {

    /** Fills a folder that exists and is empty. */
    interface Filler {
        void fill(Path folder) throws IOException;
    }

    private Trees() {}

    /**
     * Makes a folder appear complete or not at all: it is filled under another name and then renamed.
     *
     * @throws StartFailure when it cannot be filled
     */
    static void createWhole(Path folder, Filler filler) {
        var unfinished = folder.resolveSibling(folder.getFileName() + "-unfinished");
        try {
            delete(unfinished);
            Files.createDirectories(unfinished);
            filler.fill(unfinished);
            Files.move(unfinished, folder);
        } catch (IOException e) {
            throw new StartFailure("Cannot create %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    /** Deletes a folder and what is in it, without following links; does nothing when there is none. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
