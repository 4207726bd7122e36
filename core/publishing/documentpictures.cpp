// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/picture.h"
#include "core/publishing/documentbuilder.h"
#include "core/publishing/publishingtexts.h"

#include <algorithm>
#include <utility>

// The part of DocumentBuilder that draws the images of a briefing.

namespace entente::pages {

namespace {

/// Where an image has been taken from between two spaces, one is left.
void trimDoubleSpaces(std::vector<Run> &runs)
{
    bool endsInSpace = true;
    bool isTaken = false;
    for (Run &run : runs) {
        isTaken = isTaken || (run.words.isEmpty() && !run.image);
        if (run.words.isEmpty())
            continue;
        if (isTaken && endsInSpace && run.words.startsWith(u' '))
            run.words.remove(0, 1);
        isTaken = false;
        endsInSpace = run.words.endsWith(u' ');
    }
}

} // namespace

std::optional<int> DocumentBuilder::pictureFor(const page::ImagePlace &place)
{
    const auto [at, isNew] = m_pictures.try_emplace(place.file + '\n' + place.address);
    if (!isNew)
        return at->second;
    if (std::optional<page::Picture> picture = page::pictureOf(place)) {
        at->second = static_cast<int>(m_content.pictures.size());
        m_content.pictures.push_back(std::move(*picture));
    }
    return at->second;
}

void DocumentBuilder::pictured(std::vector<Run> runs, Setting setting, double width)
{
    const bool hasWords = std::any_of(runs.begin(), runs.end(), [](const Run &run) {
        return !run.image && !run.words.trimmed().isEmpty();
    });
    std::vector<std::pair<int, QString>> drawn;
    for (Run &run : runs) {
        const std::optional<int> number = run.image ? pictureFor(*run.image) : std::nullopt;
        if (!number)
            continue;
        drawn.emplace_back(*number, run.words);
        run.image.reset();
        // What is nothing but an image still has a line, which says what the image shows, and an
        // image that leads somewhere has words that do.
        if (hasWords && run.link.isEmpty())
            run.words.clear();
        else if (run.words.isEmpty())
            run.words = QChar::Nbsp;
    }
    trimDoubleSpaces(runs);
    if (drawn.empty()) {
        paragraph(runs, setting);
        return;
    }
    const bool leads = setting.keepWithNext;
    const double after = std::exchange(setting.after, 2);
    setting.keepWithNext = true;
    paragraph(runs, setting);
    setting.isItem = false;
    setting.heading = 0;
    setting.annotation = 0;
    setting.before = 0;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const bool isLast = i + 1 == drawn.size();
        setting.after = isLast ? after : 2;
        setting.keepWithNext = isLast && leads;
        picture(drawn[i].first, drawn[i].second, width, setting);
    }
}

std::vector<int> DocumentBuilder::takeDrawings(std::vector<Run> &runs, int element)
{
    constexpr double tallest = 180; // points, so that a row always has room on a page
    std::vector<int> drawings;
    for (Run &run : runs) {
        const std::optional<int> number = run.image ? pictureFor(*run.image) : std::nullopt;
        if (!number)
            continue;
        const page::Picture &of = m_content.pictures[static_cast<std::size_t>(*number)];
        const double scale = std::min(1.0, tallest / of.height);
        page::Drawing made;
        made.width = of.width * scale;
        made.height = of.height * scale;
        made.picture = *number;
        made.element = figureElement(run.words, element);
        drawings.push_back(static_cast<int>(m_content.drawings.size()));
        m_content.drawings.push_back(std::move(made));
        run.image.reset();
        run.words.clear();
    }
    trimDoubleSpaces(runs);
    std::erase_if(runs, [](const Run &run) { return !run.image && run.words.isEmpty(); });
    return drawings;
}

int DocumentBuilder::figureElement(const QString &alternative, int parent)
{
    const int element = addElement(page::Tag::Figure, parent);
    const QString words = alternative.isEmpty() ? PublishingTexts::tr("Figure") : alternative;
    m_content.elements.back().alternative = words.toStdString();
    return element;
}

void DocumentBuilder::picture(int number, const QString &alternative, double width,
                              const Setting &setting)
{
    constexpr double tallest = 0.9; // of the width, so that a page always has room for it
    width -= setting.indent;
    const page::Picture &of = m_content.pictures[static_cast<std::size_t>(number)];
    const double scale = std::min({1.0, width / of.width, width * tallest / of.height});
    page::Drawing made;
    made.width = of.width * scale;
    made.height = of.height * scale;
    made.picture = number;
    made.element = figureElement(alternative, parentFor(setting));
    page::Flow flow;
    flow.kind = page::Flow::Kind::Drawing;
    flow.before = std::max(3.75, setting.before);
    flow.after = std::max(2.0, setting.after);
    flow.indent = setting.indent;
    flow.fromRight = fromRight(setting.language);
    flow.keepWithNext = setting.keepWithNext;
    flow.item = static_cast<int>(m_content.drawings.size());
    m_content.drawings.push_back(std::move(made));
    addFlow(std::move(flow));
}

} // namespace entente::pages
