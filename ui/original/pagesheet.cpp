// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/original/pagesheet.h"

#include "ui/original/pagedrawer.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace entente::ui {

namespace {

constexpr int margin = 2 * grid;
constexpr int narrowest = 20 * grid;
/// Wider than any screen: more would only cost memory.
constexpr int mostPixels = 8192;

} // namespace

/// The page itself, within the margins.
class PageSheet::Paper final : public QWidget
{
public:
    explicit Paper(QWidget *parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("originalPaper"));
    }

    void setImage(QImage image)
    {
        m_image = std::move(image);
        update();
    }
    /// The words that are shown, in the sheet's pixels; empty for none.
    void setFrame(const QRectF &frame)
    {
        m_frame = frame;
        update();
    }
    [[nodiscard]] const QRectF &frame() const { return m_frame; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white); // paper is white in the dark, too
        painter.drawImage(rect(), m_image);
        if (m_frame.isEmpty())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(accent(lightPalette()), 2));
        painter.drawRoundedRect(m_frame, 3, 3);
    }

private:
    QImage m_image;
    QRectF m_frame;
};

PageSheet::PageSheet(QWidget *parent) : QScrollArea(parent), m_paper(new Paper(this))
{
    setObjectName(QStringLiteral("originalSheet"));
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setBackgroundRole(QPalette::Window);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width must not depend on the height
    setViewportMargins(margin, margin, margin, margin);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_paper);
}

PageSheet::~PageSheet() = default;

int PageSheet::setDocument(const QByteArray &bytes)
{
    m_drawer.reset();
    if (!bytes.isEmpty()) {
        m_drawer = drawerOf(bytes, [this](quint64 request, const QImage &image) {
            if (request != m_asked)
                return;
            m_paper->setImage(image);
            Q_EMIT drawn();
        });
    }
    m_pageCount = m_drawer == nullptr ? 0 : m_drawer->pageCount();
    m_paper->setImage({});
    m_page = 0;
    m_askedPage = -1;
    m_box.reset();
    verticalScrollBar()->setValue(0);
    lay();
    return m_pageCount;
}

void PageSheet::show(int page, const std::optional<PageBox> &box)
{
    const int wanted = std::clamp(page, 0, std::max(0, m_pageCount - 1));
    const bool isOther = wanted != m_page;
    m_page = wanted;
    m_box = box;
    if (isOther)
        m_paper->setImage({});
    lay();
    reveal();
    if (isOther)
        Q_EMIT pageChanged(m_page);
}

void PageSheet::setZoom(qreal zoom)
{
    constexpr qreal most = 5.0;
    const qreal wanted = std::clamp(zoom, 1.0, most);
    if (wanted == m_zoom)
        return;
    const auto middleOf = [](const QScrollBar *bar) {
        return bar->value() + bar->pageStep() / 2.0;
    };
    const qreal larger = wanted / m_zoom;
    const QPointF middle = QPointF(middleOf(horizontalScrollBar()), middleOf(verticalScrollBar()))
        * larger;
    m_zoom = wanted;
    setHorizontalScrollBarPolicy(m_zoom > 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    lay();
    horizontalScrollBar()->setValue(
        static_cast<int>(middle.x() - horizontalScrollBar()->pageStep() / 2.0));
    verticalScrollBar()->setValue(
        static_cast<int>(middle.y() - verticalScrollBar()->pageStep() / 2.0));
}

/// The page as wide as the view, or as much wider as it is zoomed.
void PageSheet::lay()
{
    const QSizeF points = m_pageCount == 0 ? QSizeF() : m_drawer->points(m_page);
    if (points.isEmpty()) {
        m_paper->resize(0, 0);
        return;
    }
    const int width = static_cast<int>(
        std::lround(std::max(narrowest, viewport()->width()) * m_zoom));
    const qreal scale = width / points.width();
    const QSize size(width, static_cast<int>(std::ceil(points.height() * scale)));
    m_paper->resize(size);
    m_paper->setFrame(m_box ? QRectF(QPointF(m_box->left, m_box->top) * scale,
                                     QPointF(m_box->right, m_box->bottom) * scale)
                                  .adjusted(-4, -4, 4, 4)
                            : QRectF());
    askForImage(size);
}

/// In the pixels of the screen; what was asked for already is not asked for twice.
void PageSheet::askForImage(const QSize &size)
{
    const qreal pixels = std::min(devicePixelRatioF(),
                                  qreal{mostPixels} / std::max(size.width(), size.height()));
    const QSize wanted = (QSizeF(size) * pixels).toSize();
    if (m_askedPage == m_page && m_askedSize == wanted)
        return;
    m_askedPage = m_page;
    m_askedSize = wanted;
    m_asked = m_drawer->ask(m_page, wanted);
}

void PageSheet::reveal()
{
    if (m_paper->frame().isEmpty()) {
        verticalScrollBar()->setValue(0);
        return;
    }
    const QPoint middle = m_paper->frame().center().toPoint();
    ensureVisible(middle.x(), middle.y(), 0, viewport()->height() / 3);
}

void PageSheet::turn(int by)
{
    show(m_page + by, std::nullopt);
}

void PageSheet::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    lay();
}

void PageSheet::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    constexpr qreal step = 1.1;
    if (const int turned = event->angleDelta().y(); turned != 0)
        setZoom(m_zoom * (turned > 0 ? step : 1 / step));
    event->accept();
}

void PageSheet::keyPressEvent(QKeyEvent *event)
{
    const QScrollBar *bar = verticalScrollBar();
    if (event->key() == Qt::Key_PageDown && bar->value() == bar->maximum())
        turn(1);
    else if (event->key() == Qt::Key_PageUp && bar->value() == bar->minimum())
        turn(-1);
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace entente::ui
