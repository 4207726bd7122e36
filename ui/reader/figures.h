// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/filter/filterindex.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <map>
#include <memory>

namespace entente::ui {

/// Images of a briefing by their numbers in Briefing::marks.
using FigureImages = std::map<std::size_t, QImage>;

/// Reads the images that a briefing shows, beside the window.
class Figures final : public QObject
{
    Q_OBJECT

public:
    explicit Figures(QObject *parent = nullptr);
    ~Figures() override;

    /// What was being read for another briefing is dropped.
    void load(const BriefingPtr &briefing);

Q_SIGNALS:
    /// All images that can be drawn are there; not told where there is none.
    void loaded(const entente::ui::FigureImages &images);

private:
    QThreadPool m_threads;
    std::shared_ptr<std::atomic<bool>> m_outdated;
};

} // namespace entente::ui
