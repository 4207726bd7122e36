// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/manual/manualpage.h"

#include "ui/manual/manualbook.h"
#include "ui/manual/manualdress.h"
#include "ui/style/style.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QWheelEvent>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int widestColumn = 90 * grid;
constexpr int edge = 4 * grid;
constexpr double least = 0.7;
constexpr double most = 2.5;

} // namespace

ManualPage::ManualPage(const ManualBook *book, QWidget *parent) : QTextBrowser(parent), m_book(book)
{
    setObjectName(QStringLiteral("manualPage"));
    setAccessibleName(tr("Page of the manual"));
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(false); // there are none
    setFont(ui::font(TypeSize::Lead));
    document()->setDefaultFont(ui::font(TypeSize::Lead));
    document()->setDocumentMargin(edge);
    connect(this, &QTextBrowser::sourceChanged, this, &ManualPage::take);
}

void ManualPage::showChapter(const QString &name, const QString &heading)
{
    setSource(m_book->addressOf(name, heading));
}

/// What was loaded is dressed before anybody sees it.
void ManualPage::take(const QUrl &address)
{
    dress();
    verticalScrollBar()->setValue(0);
    if (address.hasFragment())
        goToHeading(address.fragment());
    setExtraSelections({});
    m_at = -1;
    Q_EMIT chapterShown(m_book->indexOf(address));
}

void ManualPage::dress()
{
    m_isDressing = true;
    dressManual(document(), palette(), m_zoom);
    setTextCursor(QTextCursor(document())); // it went to the end as the words came
    m_pictureWidth = columnWidth();
    fitColumn();
    m_isDressing = false;
}

/// The same chapter in other colours, or in another size.
void ManualPage::dressAnew()
{
    if (source().isEmpty() || m_isDressing)
        return;
    const QScrollBar *bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    m_isDressing = true;
    document()->setMarkdown(loadResource(QTextDocument::MarkdownResource, source()).toString());
    m_isDressing = false;
    dress();
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
}

void ManualPage::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, least, most);
    dressAnew();
}

int ManualPage::columnWidth() const
{
    const int room = viewport()->width() - 2 * edge;
    return std::max(20 * grid, std::min(static_cast<int>(widestColumn * m_zoom), room));
}

/// The column stands in the middle of what is wider than it.
void ManualPage::fitColumn()
{
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    const int side = std::max(0, (viewport()->width() - columnWidth()) / 2 - edge);
    format.setMargin(edge);
    format.setLeftMargin(edge + side);
    format.setRightMargin(edge + side);
    document()->rootFrame()->setFrameFormat(format);
}

QVariant ManualPage::loadResource(int type, const QUrl &name)
{
    const int chapter = m_book->indexOf(name);
    if (chapter >= 0)
        return m_book->chapters()[static_cast<std::size_t>(chapter)].markdown;
    if (type != QTextDocument::ImageResource)
        return {};
    const QUrl address = source().resolved(name);
    QImage picture(QStringLiteral(":") + address.path());
    if (picture.isNull())
        return {};
    // A picture is one of the window at its own size; it is made smaller where it would not fit.
    const double ratio = devicePixelRatioF();
    const int width = std::min(static_cast<int>(picture.width() * m_zoom), columnWidth());
    picture = picture.scaledToWidth(static_cast<int>(width * ratio), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void ManualPage::goToHeading(const QString &name)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && headingName(block.text()) == name) {
            const QRectF place = document()->documentLayout()->blockBoundingRect(block);
            setTextCursor(QTextCursor(block));
            verticalScrollBar()->setValue(static_cast<int>(place.top()) - grid);
            return;
        }
    }
}

void ManualPage::mark(const QString &words)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor at = document()->find(word); !at.isNull();
             at = document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(differenceWash(palette()));
            marks << mark;
        }
    }
    std::sort(marks.begin(), marks.end(), [](const auto &left, const auto &right) {
        return left.cursor.selectionStart() < right.cursor.selectionStart();
    });
    setExtraSelections(marks);
    m_at = -1;
}

int ManualPage::stepMark(int by)
{
    const QList<QTextEdit::ExtraSelection> marks = extraSelections();
    const auto count = static_cast<int>(marks.size());
    if (count == 0)
        return -1;
    m_at = m_at < 0 ? (by > 0 ? 0 : count - 1) : (m_at + by + count) % count;
    QTextCursor place = marks[m_at].cursor;
    setTextCursor(place);
    ensureCursorVisible();
    return m_at;
}

void ManualPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (source().isEmpty() || m_isDressing)
        return;
    if (columnWidth() != m_pictureWidth)
        dressAnew();
    else
        fitColumn();
}

void ManualPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dressAnew();
}

void ManualPage::wheelEvent(QWheelEvent *event)
{
    // Qt would enlarge the font, which is set for each word here.
    if (event->modifiers().testFlag(Qt::ControlModifier))
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    else
        QTextBrowser::wheelEvent(event);
}

} // namespace entente::ui
