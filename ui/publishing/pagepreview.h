// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"
#include "ui/publishing/printchoice.h"

#include <QImage>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QToolButton;

namespace entente {
struct TypesetDocument;
}

namespace entente::ui {

/// Shows a page of what would be published, as it will be: set and painted beside the window, and
/// anew with each change of the options.
class PagePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(Publication publication, QWidget *parent = nullptr);
    ~PagePreview() override;

    /// What is shown follows shortly.
    void show(const PublishOptions &options);
    /// How it is printed: its colours, and which pages are.
    void setPrint(const PrintChoice &choice);
    /// Shows a page, from 0; the nearest one where there is no such page.
    void showPage(int number);

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return m_count; }
    [[nodiscard]] const QImage &image() const { return m_image; }

Q_SIGNALS:
    /// A page is on the screen.
    void shown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Document = std::shared_ptr<const TypesetDocument>;

    void set();
    void paintLater();
    void take(const Document &document, int count, const QString &problem);
    void takeImage(const QImage &image, int page);
    void updateButtons();
    [[nodiscard]] QSize paperSize() const;

    Publication m_publication;
    PublishOptions m_options;
    PrintChoice m_print;
    Document m_document;
    QThreadPool m_threads; ///< one at a time
    std::shared_ptr<std::atomic<bool>> m_outdated;
    QTimer m_pause;
    int m_page = 0;
    int m_count = 0;
    QImage m_image;
    QLabel *m_paper;
    QLabel *m_folio;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace entente::ui
