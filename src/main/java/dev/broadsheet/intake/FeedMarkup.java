package dev.broadsheet.intake;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.synd.SyndEntry;
import dev.broadsheet.intake.FeedItem.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** What a feed's item says in the words of other namespaces: Dublin Core and Media RSS. */
final class FeedMarkup {

    private static final Namespace MEDIA = Namespace.getNamespace("http://search.yahoo.com/mrss/");
    private static final int LARGEST = 100_000;

    private FeedMarkup() {}

    static List<String> creators(SyndEntry entry) {
        Module module = entry.getModule(DCModule.URI);
        return module instanceof DCModule core
                ? core.getCreators().stream()
                        .map(FeedText::line)
                        .map(FeedText::byline) // the parser makes creators of the authors of RSS
                        .filter(name -> !name.isEmpty())
                        .toList()
                : List.of();
    }

    /** The images, largest first as the feed has them; a thumbnail only where there is nothing else. */
    static List<Picture> pictures(SyndEntry entry) {
        List<Element> media = new ArrayList<>();
        for (Element element : entry.getForeignMarkup()) {
            if (MEDIA.equals(element.getNamespace())) {
                boolean group = element.getName().equals("group");
                media.addAll(group ? element.getChildren("content", MEDIA) : List.of(element));
                media.addAll(group ? element.getChildren("thumbnail", MEDIA) : List.of());
            }
        }
        List<Picture> contents = pictures(media, "content");
        return contents.isEmpty() ? pictures(media, "thumbnail") : contents;
    }

    private static List<Picture> pictures(List<Element> media, String name) {
        return media.stream()
                .filter(element -> element.getName().equals(name) && element.getAttributeValue("url") != null)
                .filter(element -> name.equals("thumbnail") || isImage(element))
                .map(FeedMarkup::picture)
                .toList();
    }

    private static boolean isImage(Element content) {
        String type = content.getAttributeValue("type", "");
        String medium = content.getAttributeValue("medium", type.isEmpty() ? "image" : "");
        return medium.equals("image") || type.startsWith("image/");
    }

    private static Picture picture(Element element) {
        return new Picture(
                element.getAttributeValue("url", "").strip(),
                pixels(element.getAttributeValue("width")),
                pixels(element.getAttributeValue("height")),
                null,
                said(element, "description"),
                said(element, "credit"));
    }

    private static @Nullable String said(Element element, String name) {
        String text = FeedText.line(element.getChildText(name, MEDIA));
        return text.isEmpty() ? null : text;
    }

    private static int pixels(@Nullable String number) {
        return number != null && number.matches("[0-9]{1,5}") ? Math.min(LARGEST, Integer.parseInt(number)) : 0;
    }
}
