// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/qdpx/codebook.h"

#include "core/filter/filtersentence.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/qdpx/guid.h"
#include "core/publishing/selection.h"

#include <optional>

namespace entente::qdpx {

namespace {

const QString no = QStringLiteral("false");
const QString yes = QStringLiteral("true");

QString idText(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

/// As the window draws them on white.
QString colourOf(Kind kind)
{
    switch (kind) {
    case Kind::Threat:
        return QStringLiteral("#a8322a");
    case Kind::Driver:
        return QStringLiteral("#8a5a00");
    case Kind::FocusArea:
        return QStringLiteral("#1f5f8b");
    case Kind::Implication:
        return QStringLiteral("#6b4a9c");
    case Kind::Benefit:
        return QStringLiteral("#2b6e49");
    case Kind::Recommendation:
        return QStringLiteral("#0f6b75");
    case Kind::Commitment:
        return QStringLiteral("#963a72");
    case Kind::Point:
        break;
    }
    return QStringLiteral("#55606b");
}

QString colourOf(NoteColour colour)
{
    switch (colour) {
    case NoteColour::Violet:
        return QStringLiteral("#7d3fa3");
    case NoteColour::Yellow:
        return QStringLiteral("#8a6400");
    case NoteColour::Green:
        return QStringLiteral("#2b7a45");
    case NoteColour::Blue:
        return QStringLiteral("#2f4fa8");
    case NoteColour::Red:
        break;
    }
    return QStringLiteral("#b03a2e");
}

/// What codes stand below, and is no code itself.
void openFolder(office::Xml &xml, const char *name, const QString &label)
{
    xml.open("Code",
             {{"guid", guidOf(QStringLiteral("codes:") + QLatin1String(name))},
              {"name", label},
              {"isCodable", no}});
}

} // namespace

QString attributeWords(std::string_view words)
{
    QString allowed = toText(simplified(words));
    allowed.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() >= 0xFFFE; });
    return allowed;
}

CodeBook::CodeBook(const Vocabulary &vocabulary, QString language)
    : m_vocabulary(vocabulary), m_language(std::move(language))
{
}

QString CodeBook::kind(Kind kind) const
{
    return guidOf(QStringLiteral("kind:") + idText(name(kind)));
}

QString CodeBook::area(ConceptIndex area)
{
    // Codes are a tree and focus areas are not: of several broader ones the first counts.
    std::optional<ConceptIndex> below;
    for (ConceptIndex each = area;;) {
        const auto [at, isNew] = m_narrower.try_emplace(each);
        if (below)
            at->second.insert(*below);
        if (!isNew)
            break;
        const std::vector<ConceptIndex> &broader = m_vocabulary.at(each).broader;
        if (broader.empty()) {
            m_topAreas.insert(each);
            break;
        }
        below = each;
        each = broader.front();
    }
    return guidOf(QStringLiteral("area:") + idText(m_vocabulary.at(area).id));
}

QString CodeBook::tag(const std::string &tag)
{
    m_tags.insert(tag);
    return guidOf(QStringLiteral("tag:") + idText(tag));
}

QString CodeBook::colour(NoteColour colour)
{
    m_colours.insert(colour);
    return guidOf(QStringLiteral("colour:") + idText(name(colour)));
}

void CodeBook::writeArea(office::Xml &xml, ConceptIndex area) const
{
    const Concept &its = m_vocabulary.at(area);
    xml.open("Code",
             {{"guid", guidOf(QStringLiteral("area:") + idText(its.id))},
              {"name", attributeWords(m_vocabulary.label(area, m_language.toStdString()))},
              {"isCodable", yes}});
    for (const ConceptIndex narrower : m_narrower.at(area))
        writeArea(xml, narrower);
    xml.close();
}

void CodeBook::write(office::Xml &xml) const
{
    xml.open("CodeBook");
    xml.open("Codes");
    openFolder(xml, "kinds", PublishingTexts::tr("Kinds of topics"));
    for (const Kind each : allKinds)
        xml.leaf("Code",
                 {{"guid", kind(each)},
                  {"name", kindLabel(each)},
                  {"isCodable", yes},
                  {"color", colourOf(each)}});
    xml.close();
    if (!m_topAreas.empty()) {
        openFolder(xml, "areas", PublishingTexts::tr("Focus areas"));
        for (const ConceptIndex area : m_topAreas)
            writeArea(xml, area);
        xml.close();
    }
    if (!m_tags.empty()) {
        openFolder(xml, "tags", PublishingTexts::tr("Tags of notes"));
        for (const std::string &each : m_tags)
            xml.leaf("Code",
                     {{"guid", guidOf(QStringLiteral("tag:") + idText(each))},
                      {"name", attributeWords(each)},
                      {"isCodable", yes}});
        xml.close();
    }
    if (!m_colours.empty()) {
        openFolder(xml, "colours", PublishingTexts::tr("Highlights"));
        for (const NoteColour each : m_colours)
            xml.leaf("Code",
                     {{"guid", guidOf(QStringLiteral("colour:") + idText(name(each)))},
                      {"name", colourLabel(each)},
                      {"isCodable", yes},
                      {"color", colourOf(each)}});
        xml.close();
    }
    xml.close();
    xml.close();
}

} // namespace entente::qdpx
