// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/figures.h"

#include "core/briefing/caught.h"
#include "core/publishing/imagefile.h"
#include "core/publishing/picture.h"

namespace entente::ui {

namespace {

FigureImages imagesOf(const Briefing &briefing, const std::atomic<bool> &outdated)
{
    FigureImages images;
    for (const Block &block : briefing.blocks) {
        if (block.kind != BlockKind::Figure)
            continue;
        for (const Mark &mark : briefing.marksOf(block)) {
            if (outdated)
                return {};
            if ((mark.styles & Style::Image) == 0 || mark.link < 0)
                continue;
            const std::string &address = briefing.links[static_cast<std::size_t>(mark.link)];
            const std::optional<std::string> bytes = imageBytes(briefing.file, address);
            if (!bytes)
                continue;
            if (const std::optional<page::Picture> picture = pictureOf(*bytes)) {
                constexpr double pixelsPerPoint = 96.0 / 72;
                QImage image = imageOf(*picture);
                image.setDevicePixelRatio(picture->columns / (picture->width * pixelsPerPoint));
                images[mark.text.begin] = std::move(image);
            }
        }
    }
    return images;
}

bool hasFigures(const Briefing &briefing)
{
    return std::any_of(briefing.blocks.begin(), briefing.blocks.end(),
                       [](const Block &block) { return block.kind == BlockKind::Figure; });
}

} // namespace

Figures::Figures(QObject *parent)
    : QObject(parent), m_outdated(std::make_shared<std::atomic<bool>>(false))
{
    m_threads.setMaxThreadCount(1);
}

Figures::~Figures()
{
    *m_outdated = true;
    m_threads.waitForDone();
}

void Figures::load(const BriefingPtr &briefing)
{
    *m_outdated = true;
    m_outdated = std::make_shared<std::atomic<bool>>(false);
    if (briefing == nullptr || !hasFigures(*briefing))
        return;
    m_threads.start([this, briefing, outdated = m_outdated] {
        // What an image cannot be drawn for, too little memory too, is said by its words.
        Result<FigureImages> drawn = caught(briefing->file, [&]() -> Result<FigureImages> {
            return imagesOf(*briefing, *outdated);
        });
        if (!drawn || drawn.value().empty() || *outdated)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, images = std::move(drawn).value(), outdated] {
                if (!*outdated)
                    Q_EMIT loaded(images);
            },
            Qt::QueuedConnection);
    });
}

} // namespace entente::ui
