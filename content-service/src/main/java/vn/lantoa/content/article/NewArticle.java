package vn.lantoa.content.article;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** An article as it is sent in; the same for a draft and for a revision. */
record NewArticle(
        @NotBlank @Size(max = 300) String title,
        Optional<@Size(max = 1000) String> summary,
        @NotBlank @Size(max = 100_000) String text,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull NewTopic> topics,
        Optional<@Size(min = 1, max = 100) String> task,
        @NotEmpty @Size(max = 5) @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                List<@NotNull Audience> audience,
        @NotNull Form form,
        Optional<Channel> channel,
        Optional<Kind> kind,
        Optional<Language> language,
        Optional<@Size(min = 1, max = 100) String> column) {

    record NewTopic(
            @NotBlank @Size(max = 100) String plan, @NotBlank @Size(max = 20) String code) {}

    Manuscript manuscript() {
        return new Manuscript(
                clean(title).replaceAll("\\s+", " ").strip(),
                summary.map(s -> clean(s).replaceAll("\\s+", " ").strip())
                        .filter(s -> !s.isEmpty()),
                clean(text).strip(),
                topics.stream()
                        .map(t -> new Topic(t.plan().strip(), clean(t.code()).strip()))
                        .distinct()
                        .toList(),
                task,
                audience.stream().distinct().sorted().toList(),
                form,
                channel.orElse(Channel.PORTAL),
                kind.orElse(Kind.CONTENT),
                language.orElse(Language.vi),
                column);
    }

    /** Composed letters, plain line ends, and nothing that XML, and so the feed, cannot carry. */
    private static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(NewArticle::isText)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
            default -> true;
        };
    }
}
