package vn.lantoa.content.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * An article's CommonMark as HTML that is safe in any page: what looks like HTML is shown as it was
 * typed, only web, mail and telephone addresses are linked, and a sanitizer that knows nothing of
 * Markdown has the last word. Images are links to them, as pages bring in nothing from elsewhere.
 */
public final class ArticleText {

    /** Rendering is recursive. */
    private static final int DEEPEST = 40;

    /** One long address used a thousand times makes a short text a huge page. */
    private static final int LONGEST_HTML = 400_000;

    private static final int HIGHEST_HEADING = 2;
    private static final int LOWEST_HEADING = 6;

    private static final Parser PLAIN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
                    .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().extensions(List.of(TablesExtension.create())).build();
    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements("p", "br", "hr", "h2", "h3", "h4", "h5", "h6")
                    .allowElements("em", "strong", "blockquote", "pre", "code", "ul", "ol", "li")
                    .allowElements("a", "table", "thead", "tbody", "tr", "th", "td")
                    .allowAttributes("start")
                    .matching(Pattern.compile("\\d{1,9}"))
                    .onElements("ol")
                    .allowAttributes("align")
                    .matching(false, "left", "center", "right")
                    .onElements("th", "td")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("http", "https", "mailto", "tel")
                    .requireRelsOnLinks("nofollow", "noopener")
                    .toFactory();

    private ArticleText() {}

    /** The HTML; empty when the text is too tangled to be shown. */
    public static Optional<String> html(String commonMark) {
        return parsed(commonMark).flatMap(ArticleText::rendered).map(POLICY::sanitize);
    }

    /** Its first words without any marks, for a list or a search engine. */
    public static String beginning(String commonMark, int longest) {
        String words =
                parsed(commonMark).map(WORDS::render).orElse("").replaceAll("\\s+", " ").strip();
        if (words.length() <= longest) {
            return words;
        }
        int end = words.lastIndexOf(' ', longest);
        return words.substring(0, end > 0 ? end : longest) + " …";
    }

    private static Optional<Node> parsed(String commonMark) {
        // Finding bare addresses is recursive, too: only in what is known to be shallow.
        if (Tangle.isIn(commonMark) || isDeeperThan(DEEPEST, PLAIN.parse(commonMark))) {
            return Optional.empty();
        }
        Node text = PARSER.parse(commonMark);
        text.accept(new ImagesAsLinks());
        Headings headings = new Headings();
        text.accept(headings);
        headings.settle();
        return Optional.of(text);
    }

    private static boolean isDeeperThan(int most, Node root) {
        int depth = 0;
        Node node = root;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > most) {
                    return true;
                }
                continue;
            }
            while (node.getNext() == null) {
                if (depth == 0) {
                    return false;
                }
                node = node.getParent();
                depth--;
            }
            node = node.getNext();
        }
    }

    private static Optional<String> rendered(Node text) {
        Bounded html = new Bounded();
        RENDERER.render(text, html);
        return html.isFull ? Optional.empty() : Optional.of(html.kept.toString());
    }

    private static final class ImagesAsLinks extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            Link link = new Link(image.getDestination(), image.getTitle());
            if (image.getFirstChild() == null) {
                link.appendChild(new Text(image.getDestination()));
            }
            while (image.getFirstChild() != null) {
                link.appendChild(image.getFirstChild());
            }
            image.insertAfter(link);
            image.unlink();
        }
    }

    /** The page's own heading is the first; the highest one inside the text is the second. */
    private static final class Headings extends AbstractVisitor {

        private final List<Heading> all = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            all.add(heading);
        }

        void settle() {
            int highest = all.stream().mapToInt(Heading::getLevel).min().orElse(HIGHEST_HEADING);
            for (Heading heading : all) {
                int level = heading.getLevel() - highest + HIGHEST_HEADING;
                heading.setLevel(Math.min(level, LOWEST_HEADING));
            }
        }
    }

    /** Keeps what fits and lets the rest go. */
    private static final class Bounded implements Appendable {

        private final StringBuilder kept = new StringBuilder();
        private boolean isFull;

        @Override
        public Appendable append(CharSequence more) throws IOException {
            return append(more, 0, more.length());
        }

        @Override
        public Appendable append(CharSequence more, int start, int end) {
            isFull |= kept.length() + end - start > LONGEST_HTML;
            if (!isFull) {
                kept.append(more, start, end);
            }
            return this;
        }

        @Override
        public Appendable append(char more) {
            return append(String.valueOf(more), 0, 1);
        }
    }
}
