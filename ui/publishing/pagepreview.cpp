// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/pagepreview.h"

#include "core/base/caught.h"
#include "core/publishing/typesetdocument.h"
#include "ui/publishing/sheetpainter.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace entente::ui {

namespace {

constexpr int paperWidth = 48 * grid;
constexpr int paperHeight = 62 * grid;

/// A page of the document on white, fitted into a size of device pixels.
QImage painted(const TypesetDocument &document, int number, QSize room, qreal ratio, Inks inks)
{
    const page::Page &page = document.pages.pages[static_cast<std::size_t>(number)];
    const double scale = std::min(room.width() * ratio / page.width,
                                  room.height() * ratio / page.height);
    QImage image(QSize(qRound(page.width * scale), qRound(page.height * scale)),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    SheetPainter(document, inks).paint(painter, page);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

QToolButton *makeButton(const QString &iconName, const QString &words, const char *name,
                        QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

PagePreview::PagePreview(Publication publication, QWidget *parent)
    : QWidget(parent),
      m_publication(std::move(publication)),
      m_outdated(std::make_shared<std::atomic<bool>>(false)),
      m_paper(new QLabel(this)),
      m_folio(new QLabel(this)),
      m_previous(makeButton(QStringLiteral("back"), tr("Previous page"), "previewPrevious", this)),
      m_next(makeButton(QStringLiteral("forward"), tr("Next page"), "previewNext", this))
{
    using namespace std::chrono_literals;
    setObjectName(QStringLiteral("pagePreview"));
    setAccessibleName(tr("Preview of the pages"));
    setFocusPolicy(Qt::StrongFocus);
    m_threads.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(40ms);
    connect(&m_pause, &QTimer::timeout, this, &PagePreview::set);
    m_paper->setObjectName(QStringLiteral("previewPaper"));
    m_paper->setFixedSize(paperWidth, paperHeight);
    m_paper->setAlignment(Qt::AlignCenter);
    m_paper->setWordWrap(true);
    m_folio->setObjectName(QStringLiteral("previewFolio"));
    m_folio->setAlignment(Qt::AlignCenter);
    m_folio->setMinimumWidth(16 * grid);
    connect(m_previous, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    auto *turning = new QHBoxLayout;
    turning->addStretch(1);
    turning->addWidget(m_previous);
    turning->addWidget(m_folio);
    turning->addWidget(m_next);
    turning->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_paper);
    column->addLayout(turning);
    updateButtons();
}

PagePreview::~PagePreview()
{
    *m_outdated = true;
    m_threads.waitForDone();
}

void PagePreview::show(const PublishOptions &options)
{
    m_options = options;
    m_pause.start();
}

void PagePreview::setPrint(const PrintChoice &choice)
{
    if (choice.pages == m_print.pages && choice.isBlackAndWhite == m_print.isBlackAndWhite)
        return;
    m_print = choice;
    showPage(m_page);
}

void PagePreview::set()
{
    *m_outdated = true;
    m_outdated = std::make_shared<std::atomic<bool>>(false);
    m_threads.start(
        [this, outdated = m_outdated, publication = m_publication, options = m_options] {
            Result<TypesetDocument> made = caught("", [&] {
                return typesetDocument(publication, options, [&](int, int) { return !*outdated; });
            });
            if (*outdated)
                return;
            Document document;
            QString problem;
            int count = 0;
            if (made) {
                document = std::make_shared<const TypesetDocument>(std::move(made).value());
                count = static_cast<int>(document->pages.pages.size());
            } else {
                problem = sentence(made.error());
            }
            QMetaObject::invokeMethod(
                this,
                [this, outdated, document, count, problem] {
                    if (!*outdated)
                        take(document, count, problem);
                },
                Qt::QueuedConnection);
        });
}

void PagePreview::take(const Document &document, int count, const QString &problem)
{
    m_document = document;
    m_count = count;
    if (!document) {
        m_image = {};
        m_paper->setPixmap({});
        m_paper->setText(problem);
        updateButtons();
        Q_EMIT shown();
        return;
    }
    showPage(m_page);
}

void PagePreview::showPage(int number)
{
    m_page = std::clamp(number, 0, std::max(0, m_count - 1));
    updateButtons();
    if (m_document)
        paintLater();
}

QSize PagePreview::paperSize() const
{
    return m_paper->size() - QSize(2, 2);
}

void PagePreview::paintLater()
{
    m_threads.start([this, outdated = m_outdated, document = m_document, page = m_page,
                     room = paperSize(), ratio = devicePixelRatioF(),
                     inks = m_print.isBlackAndWhite ? Inks::BlackAndWhite : Inks::Coloured] {
        if (*outdated)
            return;
        const Result<QImage> drawn = caught(
            "", [&]() -> Result<QImage> { return painted(*document, page, room, ratio, inks); });
        const QImage image = drawn ? drawn.value() : QImage();
        QMetaObject::invokeMethod(
            this,
            [this, outdated, image, page] {
                if (!*outdated && page == m_page)
                    takeImage(image, page);
            },
            Qt::QueuedConnection);
    });
}

void PagePreview::takeImage(const QImage &image, int page)
{
    m_image = image;
    QPixmap framed(image.size() + QSize(2, 2) * image.devicePixelRatio());
    framed.setDevicePixelRatio(image.devicePixelRatio());
    framed.fill(hairline(palette()));
    QPainter painter(&framed);
    painter.drawImage(QPointF(1, 1), image);
    painter.end();
    m_paper->setText({});
    m_paper->setPixmap(framed);
    m_paper->setAccessibleName(tr("Page %1 of the document").arg(page + 1));
    Q_EMIT shown();
}

void PagePreview::updateButtons()
{
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_count);
    const bool isPrinted = m_print.pages.isEmpty() || m_print.pages.contains(m_page + 1);
    m_folio->setText(m_count == 0 ? QString()
                         : isPrinted
                         ? tr("Page %1 of %2").arg(m_page + 1).arg(m_count)
                         : tr("Page %1 of %2, not printed").arg(m_page + 1).arg(m_count));
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        showPage(m_page - 1);
        break;
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        showPage(m_page + 1);
        break;
    case Qt::Key_Home:
        showPage(0);
        break;
    case Qt::Key_End:
        showPage(m_count - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PagePreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_image.isNull())
        takeImage(m_image, m_page);
}

} // namespace entente::ui
