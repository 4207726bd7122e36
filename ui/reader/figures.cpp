// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/figures.h"

#include "core/base/caught.h"
#include "core/page/picture.h"

namespace entente::ui {

namespace {

QImage imageAt(const page::ImagePlace &place)
{
    const std::optional<page::Picture> picture = page::pictureOf(place);
    if (!picture)
        return {};
    constexpr double pixelsPerPoint = 96.0 / 72;
    QImage image = page::imageOf(*picture);
    image.setDevicePixelRatio(image.width() / (picture->width * pixelsPerPoint));
    return image;
}

FigureImages imagesOf(const Briefing &briefing, const std::atomic<bool> &outdated)
{
    FigureImages images;
    std::map<std::string, QImage> read; // what stands in several places is read once
    for (std::size_t i = 0; i < briefing.marks.size(); ++i) {
        if (outdated)
            return {};
        if (briefing.marks[i].image < 0)
            continue;
        const std::string &address = briefing
                                         .links[static_cast<std::size_t>(briefing.marks[i].image)];
        const auto [at, isNew] = read.try_emplace(address);
        if (isNew)
            at->second = imageAt({briefing.file, address});
        if (!at->second.isNull())
            images[i] = at->second;
    }
    return images;
}

bool hasFigures(const Briefing &briefing)
{
    return std::any_of(briefing.marks.begin(), briefing.marks.end(),
                       [](const Mark &mark) { return mark.image >= 0; });
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
