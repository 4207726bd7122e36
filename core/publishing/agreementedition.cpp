// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/markingerror.h"
#include "core/publishing/agreementtext.h"
#include "core/publishing/editionblocks.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/selection.h"

namespace entente {

using namespace edition;

namespace {

std::vector<TextBlock> documentsOf(const AgreementText &of)
{
    std::vector<std::vector<Words>> rows;
    for (const CodedDocument &each : of.documents)
        rows.push_back({said(toText(each.title.empty() ? each.file : each.title)),
                        said(each.date ? writtenDate(*each.date, of.language) : QString()),
                        said(toText(each.file)), said(toText(parseMarking(each.marking).text))});
    if (rows.empty())
        return {};
    return {table({PublishingTexts::tr("Title"), PublishingTexts::tr("Date"),
                   PublishingTexts::tr("File"), PublishingTexts::tr("Marking")},
                  std::move(rows), PublishingTexts::tr("Documents"), 0)};
}

std::vector<TextBlock> kindsOf(const AgreementText &of)
{
    const Agreement &agreement = of.agreement;
    std::vector<TextBlock> made{paragraph(said(kappaSaid(agreement.kind)))};
    if (const QString few = fewSaid(agreement.kind); !few.isEmpty())
        made.push_back(paragraph(said(few)));
    if (agreement.kind.number > 0)
        made.push_back(table(kindTable(of), PublishingTexts::tr("Kinds"), 1));
    return made;
}

std::vector<TextBlock> areasOf(const AgreementText &of)
{
    std::vector<TextBlock> made{paragraph(said(pooledSaid(of.agreement.pooledAreas)))};
    if (!of.agreement.areas.empty())
        made.push_back(table(areaTable(of), PublishingTexts::tr("Focus areas"), 2));
    made.push_back(paragraph(said(strengthsSaid())));
    return made;
}

std::vector<TextBlock> differencesOf(const AgreementText &of)
{
    std::vector<TextBlock> made;
    for (std::size_t i = 0; i < of.agreement.pairs.size(); ++i) {
        const CodedPair &pair = of.agreement.pairs[i];
        if (!pair.differs())
            continue;
        const CodedDocument &document = of.documents[pair.document];
        const QString title = toText(document.title.empty() ? document.file : document.title);
        made.push_back(paragraph(said(QStringLiteral("%1 [%2]").arg(
            toText(of.passages[i].words),
            QStringList{title, toText(of.passages[i].place)}.join(QStringLiteral(" · "))))));
        const auto side = [&](const QString &who, const std::optional<CodedTopic> &topic) {
            made.push_back(item(said(PublishingTexts::tr("%1: %2").arg(
                who, codedSaid(topic, of.vocabulary, of.language)))));
        };
        side(of.left, pair.left);
        side(of.right, pair.right);
    }
    return made;
}

} // namespace

Result<Edition> agreementEdition(const AgreementText &of)
{
    for (const CodedDocument &document : of.documents) {
        const Marking own = parseMarking(document.marking);
        if (!own.isUnderstood)
            return Error{MarkingError::MarkingUnclear, document.file, 0, own.text};
    }
    Edition made;
    made.front.title = PublishingTexts::tr("Agreement of %1 and %2").arg(of.left, of.right);
    made.front.marking = markingOf(of).text;
    made.front.language = of.language;
    Chapter chapter;
    chapter.id = "agreement";
    chapter.title = made.front.title;
    chapter.origin = std::make_shared<const Origin>();
    Head head;
    head.marking = made.front.marking;
    QStringList note{countedSaid(of.agreement.counted)};
    note << of.remarks << topicsSaid(of);
    head.note = note.join(u' ');
    head.filter = head.note;
    chapter.head = std::move(head);
    addPart(chapter, "kinds", PublishingTexts::tr("Kinds of topics"), kindsOf(of));
    addPart(chapter, "areas", PublishingTexts::tr("Focus areas"), areasOf(of));
    addPart(chapter, "differences", PublishingTexts::tr("Where they differ"), differencesOf(of));
    addPart(chapter, "documents", PublishingTexts::tr("Documents"), documentsOf(of));
    made.chapters.push_back(std::move(chapter));
    return made;
}

} // namespace entente
