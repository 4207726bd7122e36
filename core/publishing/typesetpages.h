// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/pagecutter.h"
#include "core/publishing/publication.h"

class QPagedPaintDevice;
class QPainter;

namespace entente {

/// A publication set in type, cut into pages, ready to be painted on PDF or paper.
class TypesetPages final
{
public:
    /// `paper` is the size of a page in points. Tells of the first three fifths of the work.
    [[nodiscard]] static Result<TypesetPages> make(const Publication &publication,
                                                   const PublishOptions &options, QSizeF paper,
                                                   const Progress &progress);

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const QString &title() const { return m_title; }

    /// Paints the pages that the device's page ranges ask for, all where there are none, without
    /// margins of the device's own.
    [[nodiscard]] Result<void> paint(QPagedPaintDevice &device, const Progress &progress) const;

private:
    TypesetPages(QSizeF paper) : m_geometry(paper * pages::point) {}

    void compose(const Publication &publication, const PublishOptions &options);
    void paintPage(QPainter &painter, int number) const;
    void paintMargins(QPainter &painter, int number) const;
    void paintMargin(QPainter &painter, double baseline, const QString &left, const QString &centre,
                     const QString &right) const;

    pages::Geometry m_geometry;
    std::vector<pages::Flow> m_flows;
    std::vector<pages::Page> m_pages;
    std::vector<QString> m_heads; ///< running head of each page
    QString m_title;
    QString m_marking; ///< where all briefings bear the same
    QString m_footer;
};

} // namespace entente
