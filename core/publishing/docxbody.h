// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/docxparts.h"
#include "core/publishing/edition.h"

#include <map>
#include <set>

namespace entente::docx {

/// How a paragraph stands among others.
struct Setting
{
    const char *style = "Normal";
    Block shape = {};   ///< how deep it lies in lists and quotations, and whether it is an item
    bool leads = false; ///< no page may end behind it
    int annotation = 0; ///< number of the annotation that begins here
};

/// The body of a Word document, and what it refers to: paragraphs, lists, tables, pictures,
/// footnotes and links, one behind the other.
class Body final
{
public:
    /// `width` is that of the text on a page, in twentieths of a point.
    explicit Body(int width) : m_width(width) {}

    /// The words of a briefing follow, in its language and with its notes; nothing: our own.
    void enter(edition::OriginPtr origin);
    /// What comes next stands in no list, and its words are our own.
    void leave();
    void startPage() { m_startsPage = true; }
    /// What comes next is a place that links of the briefing lead to; 0 where it is none.
    void placeNext(int place) { m_place = place; }

    /// A heading of a level, from 1; the contents list it where it is `listed`.
    void heading(int level, const edition::Words &words, bool listed);
    void paragraph(const Setting &setting, const edition::Words &words);
    /// Words of our own among those of a briefing.
    void aside(const char *style, const QString &words, bool leads = false);
    void table(const pages::TableText &table);
    /// Whether nothing has referred to one of these.
    [[nodiscard]] bool anyRemains(std::size_t briefing,
                                  const std::vector<edition::Note> &notes) const;
    /// Those as paragraphs.
    void remainingNotes(const std::vector<edition::Note> &notes);
    /// The contents stand here.
    void reserveContents(const QString &title);

    /// The whole document.
    [[nodiscard]] QByteArray document(const PublishOptions &options, const QString &title,
                                      bool fromRight);

private:
    using Xml = office::Xml;

    struct OpenList
    {
        bool ordered;
        int number; ///< in the part of numberings
        std::uint32_t next;
    };
    struct Entry
    {
        int level;
        QString words;
        QString bookmark;
    };
    struct Image
    {
        QString relation; ///< empty where it cannot be drawn
        double width = 0; ///< points
        double height = 0;
    };

    void open(const Setting &setting, bool isOurs, const char *alignment = nullptr);
    [[nodiscard]] int listFor(const Block &item);
    void bookmark(const QString &name);
    void runs(Xml &xml, const edition::Words &words, int room, bool inNote = false);
    void run(Xml &xml, const pages::Run &run, int room, bool isLink, bool inNote);
    void styled(Xml &xml, const QString &words, std::uint8_t styles, bool isLink) const;
    void noteReference(Xml &xml, const pages::Run &run);
    void footnote(int id, const edition::Note &note);
    [[nodiscard]] bool picture(Xml &xml, const pages::Run &run, int room);
    [[nodiscard]] const Image &imageOf(const page::ImagePlace &place);
    [[nodiscard]] QString relate(const char *type, const QString &target, bool isOutside,
                                 bool inNote = false);
    void row(const pages::TableText &table, const pages::SpanMap &spans, std::int32_t at,
             const std::vector<int> &widths);
    [[nodiscard]] QString contents() const;
    [[nodiscard]] QString anchor(const char *kind, int number) const;
    [[nodiscard]] std::string mainPart(const PublishOptions &options, bool fromRight);
    [[nodiscard]] std::string footnotesPart();

    int m_width;
    Xml m_xml;
    Xml m_footnotes;
    edition::OriginPtr m_origin;
    bool m_startsPage = false;
    int m_place = 0;
    int m_ids = 0; ///< of bookmarks and drawings
    std::set<QString> m_bookmarks;
    std::vector<OpenList> m_lists;
    std::vector<std::uint32_t> m_starts;                ///< of the numbered lists
    std::map<std::pair<std::size_t, int>, int> m_notes; ///< by briefing and number
    std::map<std::string, Image> m_images;              ///< by file and address
    std::vector<office::File> m_media;
    std::vector<office::Relationship> m_relations;
    std::vector<office::Relationship> m_noteRelations;
    std::vector<Entry> m_entries;
    qsizetype m_contentsAt = -1;
    QString m_contentsTitle;
};

} // namespace entente::docx
