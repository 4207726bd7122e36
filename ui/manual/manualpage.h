// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace entente::ui {

class ManualBook;

/// A chapter of the manual as a page. It knows where it was before, as a web browser does.
class ManualPage final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualPage(const ManualBook *book, QWidget *parent = nullptr);

    /// Shows a chapter from its head, or from a heading.
    void showChapter(const QString &name, const QString &heading = {});
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Sets it anew, with what is in view where it is.
    void setZoom(double zoom);
    /// Marks all places of the words and goes to the first one.
    void mark(const QString &words);
    [[nodiscard]] int marked() const { return static_cast<int>(extraSelections().size()); }
    /// Goes to the next place that is marked, or to the one before; answers which of them it is.
    int stepMark(int by);

Q_SIGNALS:
    void chapterShown(int chapter);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void take(const QUrl &address);
    void dress();
    void dressAnew();
    void fitColumn();
    [[nodiscard]] int columnWidth() const;
    void goToHeading(const QString &name);

    const ManualBook *m_book;
    double m_zoom = 1;
    int m_pictureWidth = 0; ///< that the pictures of the page were made for
    int m_at = -1;          ///< which mark
    bool m_isDressing = false;
};

} // namespace entente::ui
