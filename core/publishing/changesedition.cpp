// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/changesedition.h"

#include "core/briefing/markingerror.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/changestext.h"
#include "core/publishing/editionblocks.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/selection.h"

namespace entente {

using namespace edition;

namespace {

QString labelOf(ChangeSort sort)
{
    switch (sort) {
    case ChangeSort::Same:
        return PublishingTexts::tr("The same");
    case ChangeSort::Moved:
        return PublishingTexts::tr("Moved");
    case ChangeSort::Reworded:
        return PublishingTexts::tr("Reworded");
    case ChangeSort::Split:
        return PublishingTexts::tr("Split");
    case ChangeSort::Merged:
        return PublishingTexts::tr("Merged");
    case ChangeSort::Added:
        return PublishingTexts::tr("Added");
    case ChangeSort::Removed:
        return PublishingTexts::tr("Removed");
    }
    return {};
}

QString titleOf(const Briefing &briefing)
{
    return toText(briefing.meta.title.empty() ? briefing.file : briefing.meta.title);
}

QString listed(const std::vector<FigureChange> &facts)
{
    QStringList all;
    for (const FigureChange &fact : facts)
        all << toText(fact.figure);
    return all.join(PublishingTexts::tr("; "));
}

class Maker final
{
public:
    Maker(const Changes &changes, const Briefing &left, const Briefing &right, QString language)
        : m_changes(changes), m_left(left), m_right(right), m_language(std::move(language))
    {
    }

    [[nodiscard]] Edition make(const std::string &marking)
    {
        Edition made;
        made.front.title = PublishingTexts::tr("Changes from “%1” to “%2”")
                               .arg(titleOf(m_left), titleOf(m_right));
        made.front.marking = marking;
        made.front.language = m_language;
        Chapter chapter;
        chapter.id = "changes";
        chapter.title = made.front.title;
        chapter.origin = std::make_shared<const Origin>();
        Head head;
        head.marking = marking;
        head.note = m_changes.any()
            ? PublishingTexts::tr(
                "Added words are underlined or bold, removed ones struck through.")
            : PublishingTexts::tr("Nothing differs but the breaking of lines.");
        head.filter = head.note;
        chapter.head = std::move(head);
        addPart(chapter, "documents", PublishingTexts::tr("Documents"), documents());
        addPart(chapter, "counts", PublishingTexts::tr("In numbers"), counts());
        addPart(chapter, "facts", PublishingTexts::tr("Figures, dates and names"), facts());
        addPart(chapter, "kinds", PublishingTexts::tr("Kinds of topics"), kinds());
        addPart(chapter, "changes", PublishingTexts::tr("What changed"), blocks());
        addPart(chapter, "sentences", PublishingTexts::tr("Sentences in another place"),
                sentences());
        made.chapters.push_back(std::move(chapter));
        return made;
    }

private:
    [[nodiscard]] QStringList heads() const
    {
        return {QString(), PublishingTexts::tr("Before"), PublishingTexts::tr("After")};
    }

    [[nodiscard]] std::vector<TextBlock> documents()
    {
        const auto date = [&](const Briefing &of) {
            return of.meta.date ? writtenDate(*of.meta.date, m_language)
                                : toText(of.meta.unreadDate);
        };
        const auto row = [](const QString &what, const QString &before, const QString &after) {
            return std::vector<Words>{said(what), said(before), said(after)};
        };
        std::vector<std::vector<Words>> rows{
            row(PublishingTexts::tr("Title"), titleOf(m_left), titleOf(m_right)),
            row(PublishingTexts::tr("Date"), date(m_left), date(m_right)),
            row(PublishingTexts::tr("File"), toText(m_left.file), toText(m_right.file))};
        if (!m_left.meta.marking.empty() || !m_right.meta.marking.empty())
            rows.push_back(row(PublishingTexts::tr("Marking"),
                               toText(parseMarking(m_left.meta.marking).text),
                               toText(parseMarking(m_right.meta.marking).text)));
        return {table(heads(), std::move(rows), PublishingTexts::tr("Documents"), m_tables++)};
    }

    [[nodiscard]] std::vector<TextBlock> counts()
    {
        std::vector<std::vector<Words>> rows;
        rows.reserve(allChangeSorts.size());
        for (const ChangeSort sort : allChangeSorts)
            rows.push_back({said(labelOf(sort)), said(QString::number(m_changes.count(sort)))});
        return {table({PublishingTexts::tr("Passages"), PublishingTexts::tr("Number")},
                      std::move(rows), PublishingTexts::tr("In numbers"), m_tables++)};
    }

    [[nodiscard]] std::vector<TextBlock> facts()
    {
        std::vector<std::vector<Words>> rows;
        const auto add = [&](const QString &what, const std::vector<FigureChange> &gone,
                             const std::vector<FigureChange> &added) {
            if (!gone.empty() || !added.empty())
                rows.push_back({said(what), said(listed(gone)), said(listed(added))});
        };
        const ChangedFacts &gone = m_changes.gone;
        const ChangedFacts &added = m_changes.added;
        add(PublishingTexts::tr("Figures"), gone.figures, added.figures);
        add(PublishingTexts::tr("Dates"), gone.dates, added.dates);
        add(PublishingTexts::tr("Names"), gone.names, added.names);
        if (rows.empty())
            return {};
        return {table({QString(), PublishingTexts::tr("Gone"), PublishingTexts::tr("New")},
                      std::move(rows), PublishingTexts::tr("Figures, dates and names"),
                      m_tables++)};
    }

    [[nodiscard]] std::vector<TextBlock> kinds()
    {
        std::vector<std::vector<Words>> rows;
        for (const KindChange &change : m_changes.kinds) {
            const Topic &now = m_right.topics[change.right];
            rows.push_back({said(toText(label(m_right, now))),
                            said(kindLabel(m_left.topics[change.left].kind)),
                            said(kindLabel(now.kind))});
        }
        if (rows.empty())
            return {};
        return {
            table(heads(), std::move(rows), PublishingTexts::tr("Kinds of topics"), m_tables++)};
    }

    [[nodiscard]] std::vector<TextBlock> blocks()
    {
        std::vector<TextBlock> made;
        for (const BlockChange &change : m_changes.blocks) {
            if (change.sort == ChangeSort::Same)
                continue;
            made.push_back(heading(headingOf(change)));
            if (!change.cells.empty())
                made.push_back(cells(change));
            else
                addWords(made, change);
        }
        return made;
    }

    [[nodiscard]] std::vector<TextBlock> sentences() const
    {
        std::vector<TextBlock> made;
        for (const SentenceChange &change : m_changes.sentences) {
            BlockChange told;
            told.sort = change.isReworded ? ChangeSort::Reworded : ChangeSort::Moved;
            told.left = told.right = {0, 1}; // of which only the words are told
            told.leftText = change.left;
            told.rightText = change.right;
            told.words = change.words;
            made.push_back(heading(headingOf(told)));
            addWords(made, told);
        }
        return made;
    }

    [[nodiscard]] QString headingOf(const BlockChange &change) const
    {
        QString what = labelOf(change.sort);
        if (change.isMoved && change.sort != ChangeSort::Moved)
            what = PublishingTexts::tr("%1, and moved").arg(what);
        const auto place = [](const Briefing &of, TextRange range) {
            return words(of.locatorOf(range.begin));
        };
        if (change.right.size() == 0)
            return PublishingTexts::tr("%1: %2").arg(what, place(m_left, change.leftText));
        if (change.left.size() == 0)
            return PublishingTexts::tr("%1: %2").arg(what, place(m_right, change.rightText));
        return PublishingTexts::tr("%1: %2 → %3")
            .arg(what, place(m_left, change.leftText), place(m_right, change.rightText));
    }

    void addWords(std::vector<TextBlock> &made, const BlockChange &change) const
    {
        const auto add = [&](const QString &label, Words words) {
            if (!label.isEmpty())
                words.insert(words.begin(), {label + u' ', 0, {}, 0});
            made.push_back(paragraph(std::move(words)));
        };
        switch (change.sort) {
        case ChangeSort::Added:
            add({}, withEdits(m_right.text, change.rightText, {change.rightText}, Edit::Added));
            return;
        case ChangeSort::Removed:
            add({}, withEdits(m_left.text, change.leftText, {change.leftText}, Edit::Removed));
            return;
        case ChangeSort::Moved:
            add({}, withEdits(m_right.text, change.rightText, {}, Edit::Added));
            return;
        default:
            add(PublishingTexts::tr("Before:"),
                withEdits(m_left.text, change.leftText, change.words.left, Edit::Removed));
            add(PublishingTexts::tr("After:"),
                withEdits(m_right.text, change.rightText, change.words.right, Edit::Added));
        }
    }

    [[nodiscard]] TextBlock cells(const BlockChange &change)
    {
        std::vector<std::vector<Words>> rows;
        for (const CellChange &cell : change.cells) {
            WordDiff diff = compareWords(m_left.words(cell.left), m_right.words(cell.right));
            rows.push_back({said(toText(cellName(change, cell, m_left, m_right))),
                            withEdits(m_left.words(cell.left), {0, cell.left.size()}, diff.left,
                                      Edit::Removed),
                            withEdits(m_right.words(cell.right), {0, cell.right.size()}, diff.right,
                                      Edit::Added)});
        }
        return table({PublishingTexts::tr("Cell"), PublishingTexts::tr("Before"),
                      PublishingTexts::tr("After")},
                     std::move(rows), PublishingTexts::tr("Cells that changed"), m_tables++);
    }

    const Changes &m_changes;
    const Briefing &m_left;
    const Briefing &m_right;
    QString m_language;
    int m_tables = 0;
};

} // namespace

Result<Edition> changesEdition(const Changes &changes, const Briefing &left, const Briefing &right,
                               const QString &language)
{
    for (const Briefing *briefing : {&left, &right}) {
        const Marking own = parseMarking(briefing->meta.marking);
        if (!own.isUnderstood)
            return Error{MarkingError::MarkingUnclear, briefing->file, 0, own.text};
    }
    return Maker(changes, left, right, language).make(markingOf(left, right).text);
}

} // namespace entente
