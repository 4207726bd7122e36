// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/locator.h"

#include <QScrollArea>
#include <QWidget>

#include <memory>
#include <optional>

namespace entente::ui {

class PageDrawer;

/// One page of a PDF as it was printed, as wide as there is room, with a frame around the words
/// that are shown. It is drawn by a thread of its own.
class PageSheet final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageSheet(QWidget *parent = nullptr);

    ~PageSheet() override;

    /// The bytes of a PDF, which have to live until the next are given; none for no page. Returns
    /// how many pages can be drawn.
    int setDocument(const QByteArray &bytes);
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    [[nodiscard]] int page() const { return m_page; } ///< from 0
    /// `box` is framed and brought into view, where there is one.
    void show(int page, const std::optional<PageBox> &box);
    [[nodiscard]] std::optional<PageBox> box() const { return m_box; }
    /// 1 where the page is as wide as the view. What is in the middle stays there.
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);

Q_SIGNALS:
    void pageChanged(int page);
    /// What is in view was drawn.
    void drawn();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Paper;

    void lay();
    void askForImage(const QSize &size);
    void reveal();
    void turn(int by);

    Paper *m_paper;
    std::unique_ptr<PageDrawer> m_drawer; ///< null where there is nothing to draw
    int m_pageCount = 0;
    int m_page = 0;
    qreal m_zoom = 1.0;
    std::optional<PageBox> m_box;
    quint64 m_asked = 0; ///< the request whose answer is still wanted
    int m_askedPage = -1;
    QSize m_askedSize; ///< in pixels
};

} // namespace entente::ui
