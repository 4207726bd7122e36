// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/locator.h"

#include <QImage>
#include <QPdfPageRenderer>
#include <QScrollArea>
#include <QWidget>

#include <optional>

class QPdfDocument;

namespace entente::ui {

/// One page of a PDF as it was printed, as wide as there is room, with a frame around the words
/// that are shown. It is drawn by a thread of its own.
class PageSheet final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageSheet(QWidget *parent = nullptr);

    /// Null for none. The document has to live until the next one is given.
    void setDocument(QPdfDocument *document);
    [[nodiscard]] int page() const { return m_page; } ///< from 0
    /// `box` is framed and brought into view, where there is one.
    void show(int page, const std::optional<PageBox> &box);
    [[nodiscard]] std::optional<PageBox> box() const { return m_box; }

Q_SIGNALS:
    void pageChanged(int page);
    /// What is in view was drawn.
    void drawn();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Paper;

    void lay();
    void askForImage(const QSize &size);
    void reveal();
    void turn(int by);

    Paper *m_paper;
    QPdfPageRenderer m_renderer{nullptr};
    int m_page = 0;
    std::optional<PageBox> m_box;
    quint64 m_asked = 0; ///< the request whose answer is still wanted
    int m_askedPage = -1;
    QSize m_askedSize; ///< in pixels
};

} // namespace entente::ui
