// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/sidesedition.h"

#include "core/briefing/markingerror.h"
#include "core/comparison/worddiff.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/editionblocks.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/selection.h"

namespace entente {

using namespace edition;

namespace {

constexpr int shownTitles = 1; ///< that a side is called by

QString titleOf(const SideDocument &document)
{
    return toText(document.title.empty() ? document.file : document.title);
}

/// "since:2025 japan" of a search; else "Report", or "Report and 3 more".
QString nameOf(const Side &side)
{
    if (!side.name.empty())
        return QString::fromStdString(side.name);
    if (side.documents.empty())
        return PublishingTexts::tr("nothing");
    const QString first = titleOf(side.documents.front());
    if (side.documents.size() <= shownTitles)
        return first;
    return PublishingTexts::tr("%1 and %2 more").arg(first).arg(side.documents.size() - 1);
}

class SidesMaker final
{
public:
    explicit SidesMaker(const SidesText &of) : m_of(of) {}

    [[nodiscard]] Edition make(const std::string &marking)
    {
        Edition made;
        made.front.title = PublishingTexts::tr("“%1” beside “%2”")
                               .arg(nameOf(m_of.left), nameOf(m_of.right));
        made.front.marking = marking;
        made.front.language = m_of.language;
        Chapter chapter;
        chapter.id = "sides";
        chapter.title = made.front.title;
        chapter.origin = std::make_shared<const Origin>();
        Head head;
        head.marking = marking;
        const SideCounts &all = m_of.sides.all;
        head.note = PublishingTexts::tr("Left: topics %1, documents %2. Right: topics %3, "
                                        "documents %4.")
                        .arg(all.left.topics)
                        .arg(all.left.documents)
                        .arg(all.right.topics)
                        .arg(all.right.documents);
        if (const QString doubt = doubtOf(all); !doubt.isEmpty())
            head.note += u' ' + doubt;
        if (const QString unsaid = leftUnsaidBy(m_of.left, m_of.right); !unsaid.isEmpty())
            head.note += u' ' + unsaid;
        head.filter = head.note;
        chapter.head = std::move(head);
        addPart(chapter, "documents", PublishingTexts::tr("Documents"), documents());
        addPart(chapter, "areas", PublishingTexts::tr("Focus areas"), areas());
        addPart(chapter, "kinds", PublishingTexts::tr("Kinds of topics"), kinds());
        addPart(chapter, "both", PublishingTexts::tr("On both sides"), pairs());
        addPart(chapter, "only-left", PublishingTexts::tr("Only on the left"),
                alone(m_of.left, m_of.sides.onlyLeft));
        addPart(chapter, "only-right", PublishingTexts::tr("Only on the right"),
                alone(m_of.right, m_of.sides.onlyRight));
        made.chapters.push_back(std::move(chapter));
        return made;
    }

private:
    [[nodiscard]] QString dateOf(const SideDocument &document) const
    {
        return document.date ? writtenDate(*document.date, m_of.language) : QString();
    }

    [[nodiscard]] std::vector<TextBlock> documents()
    {
        std::vector<std::vector<Words>> rows;
        const auto add = [&](const QString &name, const Side &side) {
            for (const SideDocument &each : side.documents)
                rows.push_back({said(name), said(titleOf(each)), said(dateOf(each)),
                                said(toText(each.file)),
                                said(toText(parseMarking(each.marking).text))});
        };
        add(PublishingTexts::tr("Left"), m_of.left);
        add(PublishingTexts::tr("Right"), m_of.right);
        if (rows.empty())
            return {};
        return {table({PublishingTexts::tr("Side"), PublishingTexts::tr("Title"),
                       PublishingTexts::tr("Date"), PublishingTexts::tr("File"),
                       PublishingTexts::tr("Marking")},
                      std::move(rows), PublishingTexts::tr("Documents"), m_tables++)};
    }

    [[nodiscard]] static std::vector<Words> row(const QString &subject, const SideCounts &counts)
    {
        constexpr double hundred = 100;
        QString change = QString::number(counts.change() * hundred, 'f', 1);
        if (counts.change() > 0)
            change.prepend(u'+');
        if (counts.restsOnFew())
            change += QStringLiteral(" *");
        return {said(subject), said(countWords(counts.left)), said(countWords(counts.right)),
                said(change)};
    }

    [[nodiscard]] std::vector<TextBlock> counts(const QString &subject,
                                                std::vector<std::vector<Words>> rows)
    {
        if (rows.empty())
            return {};
        std::vector<TextBlock> made{
            table({subject, PublishingTexts::tr("Left"), PublishingTexts::tr("Right"),
                   PublishingTexts::tr("Change in points of 100")},
                  std::move(rows), subject, m_tables++)};
        made.push_back(paragraph(
            said(PublishingTexts::tr("* fewer than %1 documents stand behind a side: no trend.")
                     .arg(SideCounts::enoughDocuments))));
        return made;
    }

    [[nodiscard]] QString label(ConceptIndex area) const
    {
        return toText(m_of.vocabulary.label(area, m_of.language.toStdString()));
    }

    [[nodiscard]] std::vector<TextBlock> areas()
    {
        std::vector<std::vector<Words>> rows;
        for (const SideArea &area : m_of.sides.areas)
            rows.push_back(row(label(area.area), area.counts));
        return counts(PublishingTexts::tr("Focus area"), std::move(rows));
    }

    [[nodiscard]] std::vector<TextBlock> kinds()
    {
        std::vector<std::vector<Words>> rows;
        for (const Kind kind : allKinds) {
            const SideCounts &each = m_of.sides.kinds[static_cast<std::size_t>(kind)];
            if (each.any())
                rows.push_back(row(kindLabel(kind), each));
        }
        return counts(PublishingTexts::tr("Kind"), std::move(rows));
    }

    /// Its kind and words, then where they stand.
    [[nodiscard]] Words topic(const Side &side, const SideTopic &topic, Words words) const
    {
        const SideDocument &document = side.documents[topic.document];
        words.insert(words.begin(), {kindLabel(topic.kind) + QStringLiteral(": "), 0, {}, 0});
        QStringList place{titleOf(document), toText(topic.place)};
        if (const QString date = dateOf(document); !date.isEmpty())
            place.prepend(date);
        words.push_back({QStringLiteral(" [%1]").arg(place.join(QStringLiteral(" · "))), 0, {}, 0});
        return words;
    }

    [[nodiscard]] std::vector<TextBlock> pairs() const
    {
        std::vector<TextBlock> made;
        for (const SidePair &pair : m_of.sides.pairs) {
            const SideTopic &one = m_of.left.topics[pair.left];
            const SideTopic &other = m_of.right.topics[pair.right];
            const WordDiff diff = compareWords(one.words, other.words);
            const auto edited = [](const std::string &words, const std::vector<TextRange> &some,
                                   Edit edit) {
                return withEdits(words, {0, static_cast<std::uint32_t>(words.size())}, some, edit);
            };
            QStringList why;
            for (const std::string &word : pair.words)
                why << toText(word);
            for (const ConceptIndex area : pair.areas)
                why << label(area);
            made.push_back(heading(why.join(QStringLiteral(", "))));
            made.push_back(
                item(topic(m_of.left, one, edited(one.words, diff.left, Edit::Removed))));
            made.push_back(
                item(topic(m_of.right, other, edited(other.words, diff.right, Edit::Added))));
        }
        return made;
    }

    [[nodiscard]] std::vector<TextBlock> alone(const Side &side,
                                               const std::vector<std::size_t> &topics) const
    {
        std::vector<TextBlock> made;
        made.reserve(topics.size());
        for (const std::size_t number : topics) {
            const SideTopic &each = side.topics[number];
            made.push_back(item(topic(side, each, said(toText(each.words)))));
        }
        return made;
    }

    const SidesText &m_of;
    int m_tables = 0;
};

} // namespace

Result<Edition> sidesEdition(const SidesText &of)
{
    for (const Side *side : {&of.left, &of.right}) {
        for (const SideDocument &document : side->documents) {
            const Marking own = parseMarking(document.marking);
            if (!own.isUnderstood)
                return Error{MarkingError::MarkingUnclear, document.file, 0, own.text};
        }
    }
    return SidesMaker(of).make(markingOf(of.left, of.right).text);
}

} // namespace entente
