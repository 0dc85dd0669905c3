package vn.lantoa.plan.word;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.plan.document.Reading.Reason;

/** The parts of an Office file and how they refer to each other (Open Packaging Conventions). */
final class Parts {

    /** Part names of the same role differ in words between producers; types do not. */
    private record Relation(String type, String target) {}

    private static final String USUAL_MAIN = "word/document.xml";

    private final Archive archive;
    private final String main;
    private final Map<String, Relation> relations;

    private Parts(Archive archive, String main, Map<String, Relation> relations) {
        this.archive = archive;
        this.main = main;
        this.relations = relations;
    }

    static Parts in(Archive archive) throws Refused {
        refuseMacros(archive);
        String main =
                relations(archive, "").values().stream()
                        .filter(relation -> relation.type().equals("officeDocument"))
                        .map(Relation::target)
                        .filter(archive::has)
                        .findFirst()
                        .orElse(USUAL_MAIN);
        if (!archive.has(main)) {
            throw new Refused(Reason.DAMAGED);
        }
        return new Parts(archive, main, relations(archive, main));
    }

    private static void refuseMacros(Archive archive) throws Refused {
        boolean[] found = {
            archive.names().stream()
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))
        };
        Optional<InputStream> types = archive.part("[Content_Types].xml");
        if (types.isPresent()) {
            try (Cursor at = Cursor.over(types.get())) {
                at.root(":Types", name -> found[0] |= macros(at));
            }
        }
        if (found[0]) {
            throw new Refused(Reason.MACROS);
        }
    }

    private static boolean macros(Cursor at) {
        String type = at.attribute("ContentType").orElse("").toLowerCase(Locale.ROOT);
        return type.contains("macroenabled") || type.contains("vbaproject");
    }

    /** By the id that the part uses for them. */
    private static Map<String, Relation> relations(Archive archive, String part) throws Refused {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        Map<String, Relation> relations = new HashMap<>();
        Optional<InputStream> file =
                archive.part(folder + "_rels/" + part.substring(name) + ".rels");
        if (file.isPresent()) {
            try (Cursor at = Cursor.over(file.get())) {
                at.root(
                        ":Relationships",
                        element -> {
                            if (!at.attribute("TargetMode").orElse("").equals("External")) {
                                relations.put(
                                        at.attribute("Id").orElse(""),
                                        new Relation(
                                                lastOf(at.attribute("Type").orElse("")),
                                                resolved(folder, at.attribute("Target"))));
                            }
                        });
            }
        }
        return relations;
    }

    private static String lastOf(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static String resolved(String folder, Optional<String> target) {
        String path = target.orElse("");
        List<String> steps = new ArrayList<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    void readMain(Reader reader) throws Refused {
        read(main, "document", reader);
    }

    /** The part of a type the main part refers to, if it does. */
    void readRelated(String type, String root, Reader reader) throws Refused {
        Optional<Relation> related =
                relations.values().stream()
                        .filter(relation -> relation.type().equals(type))
                        .findFirst();
        if (related.isPresent()) {
            read(related.get().target(), root, reader);
        }
    }

    /** The part that the main part refers to by an id. */
    void readById(String id, String root, Reader reader) throws Refused {
        Relation relation = relations.get(id);
        if (relation != null) {
            read(relation.target(), root, reader);
        }
    }

    /** The name of the part that the main part refers to by an id. */
    String nameOf(String id) {
        Relation relation = relations.get(id);
        return relation == null ? "" : relation.target();
    }

    private void read(String part, String root, Reader reader) throws Refused {
        Optional<InputStream> bytes = archive.part(part);
        if (bytes.isPresent()) {
            try (Cursor at = Cursor.over(bytes.get())) {
                Cursor.Visit visit = reader.on(at);
                at.root(root, visit);
            }
        }
    }

    /** What is done with the elements directly in the root of a part. */
    interface Reader {
        Cursor.Visit on(Cursor at);
    }
}
