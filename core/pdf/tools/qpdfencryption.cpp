// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/tools/qpdftools.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace entente::pdf::qpdf {

namespace {

/// The way out of QPDFWriter::write(), which has no other.
class Stopped final : public std::exception
{};

class Reporter final : public QPDFWriter::ProgressReporter
{
public:
    explicit Reporter(const std::function<bool(double)> &progress) : m_progress(progress) {}

    void reportProgress(int percent) override
    {
        if (m_progress && !m_progress(percent / 100.0))
            throw Stopped();
    }

private:
    const std::function<bool(double)> &m_progress;
};

} // namespace

Answer<std::string> encrypted(const std::string &file, const std::string &password,
                              const std::function<bool(double)> &progress)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("export", file.data(), file.size());
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setR6EncryptionParameters(password.c_str(), password.c_str(), true, true, true, true,
                                         true, true, qpdf_r3p_full, true);
        writer.setObjectStreamMode(qpdf_o_preserve);
        writer.registerProgressReporter(std::make_shared<Reporter>(progress));
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return std::string(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
    } catch (const Stopped &) {
        return Failure{Cause::Cancelled, {}};
    } catch (const std::exception &problem) {
        return Failure{Cause::NotWritten, problem.what()};
    }
}

} // namespace entente::pdf::qpdf
