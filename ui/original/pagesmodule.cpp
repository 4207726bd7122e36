// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/original/pagedrawer.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfPageRenderer>

namespace entente::ui {

namespace {

class QtPageDrawer final : public PageDrawer
{
public:
    QtPageDrawer(const QByteArray &bytes, Drawn drawn) : m_document(nullptr)
    {
        m_bytes.setData(bytes);
        m_bytes.open(QIODevice::ReadOnly);
        m_document.load(&m_bytes);
        m_renderer.setRenderMode(QPdfPageRenderer::RenderMode::MultiThreaded);
        m_renderer.setDocument(&m_document);
        QObject::connect(&m_renderer, &QPdfPageRenderer::pageRendered, &m_renderer,
                         [drawn = std::move(drawn)](int, QSize, const QImage &image,
                                                    QPdfDocumentRenderOptions,
                                                    quint64 request) { drawn(request, image); });
    }
    ~QtPageDrawer() override { m_renderer.setDocument(nullptr); }

    [[nodiscard]] int pageCount() const override
    {
        return m_document.status() == QPdfDocument::Status::Ready ? m_document.pageCount() : 0;
    }
    [[nodiscard]] QSizeF points(int page) const override { return m_document.pagePointSize(page); }
    [[nodiscard]] quint64 ask(int page, QSize pixels) override
    {
        return m_renderer.requestPage(page, pixels);
    }

private:
    QBuffer m_bytes;
    QPdfDocument m_document;
    QPdfPageRenderer m_renderer{nullptr};
};

} // namespace

} // namespace entente::ui

/// What pagedrawer.cpp asks the module for.
extern "C" Q_DECL_EXPORT entente::ui::PageDrawer *ententePageDrawer(
    const QByteArray &bytes, entente::ui::PageDrawer::Drawn drawn)
{
    return new entente::ui::QtPageDrawer(bytes, std::move(drawn));
}
