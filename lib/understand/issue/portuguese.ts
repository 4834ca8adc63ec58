import type { IssueWords } from './issue-words.ts';

export const portuguese: IssueWords = {
  billing: {
    charge:
      'cobra*, cobrou, cobrança indevida|dupla, cobrado duas vezes, em dobro, duas vezes, debit*, débito indevido, descontado, descontaram, desconto indevido, tarifa indevida, taxa, taxas, taxas escondidas, ' +
      'juros, multa, estorno de cobrança, tiraram da|do, tirou da|do, valor errado|a mais, a mais, golpe, enganad*, propaganda enganosa, roubando, roubo na',
    bill:
      'fatura*, facturas, conta de luz|água|telefone|gás, conta veio, boleto, boletos, contrato, contratos, assin*, mensalidade*, plano, planos, fidelização, fidelidade multa, renovação, renovad*, ' +
      'teste grátis, período grátis, extrato, recibo, nota fiscal, parcela*, empréstimo, financiamento, imposto*, leitura, contador, seguro cobrado, anuidade',
    price:
      'preço, preços, valor, valores, aument*, caro, cara, caros, caríssimo, custa, custo, custos, quanto custa|é, desconto, descontos, cupom, cupons, cupão, código promocional|de, promoção, promoções, ' +
      'oferta, ofertas, black friday, grátis, mais barato, abusivo*, vale presente, cartão presente, frete caro, frete, orçamento, tarifa, tarifas',
    payment:
      'pagar, pago, paguei, pagam*, pagando, cartão, cartão recusado|de crédito|de débito|clonado, recusad*, recusou, pix, transferência*, transferi, paypal, mbway, multibanco, dinheiro, caixa eletrônico, ' +
      'caixa, depósito, recarga, recarreg*, transação*, saque, sacar, compensou, compensado',
  },
  delivery: {
    parcel:
      'encomenda, encomendas, pacote, pacotes, entreg*, entregador*, envio, envios, envia*, pedido, pedidos, pedi, comprei, compra, número do pedido, rastre*, código de rastreio, cadê meu|minha, ' +
      'onde está meu|minha|o|a, correios, carteiro, caixa de correio, transportadora, motoboy, vizinho, portaria, porteiro, ponto de recolha, retirada, retirar, recolha, armazém, alfândega, em trânsito, ' +
      'a caminho, saiu para entrega, prazo de entrega, data de entrega, domicílio, ctt',
    late:
      'atras*, tarde, demor*, esper*, à espera, aguardando, aguardo, ainda não chegou|recebi|veio|foi|entregaram, até agora nada|não, não chegou, não chega, nunca chegou, não recebi, era para chegar|ter, ' +
      'era pra chegar|ter, deveria ter chegado, há dias|semanas|meses|horas, faz dias|semanas|horas, dias|semanas|horas|minutos de atraso|esperando|espera, prazo, prazos, pontual*, no horário, a horas, ' +
      'conexão perdida, perdi meu|minha|o|a voo|conexão|trem|ônibus, perdemos, chegada, partida, parado em|no|na, parada, lento, lentidão, adiado, adiaram',
    cancelled:
      'cancel*, cancelar meu|minha|o|a voo|pedido|compra|reserva, voo|trem|comboio|pedido|viagem cancelado|cancelada, suprimido, suprimidos, greve, greves, presos, preso no, realoc*, remarcaram, outro voo, ' +
      'próximo voo, dormir no aeroporto, noite no aeroporto, reacomod*',
    lost:
      'perdido, perdida, perderam, perdeu minha|meu, extravi*, extravi*, perda, bagagem, bagagens, mala, malas, mochila, achados e perdidos, perdidos e achados, esqueci no|na|minha|meu, falta*, faltou, ' +
      'desaparec*, sumiu, sumiram, sumido, rouba*, furto, furtad*, devolvido ao remetente, não aparece',
    damaged:
      'danificad*, dano, danos, avariad*, quebrado na|chegou, chegou quebrado|quebrada|aberto|danificado|amassado, amassad*, rasgad*, molhad*, riscad*, arranhad*, embalagem, embalado, destruíd*, violad*, ' +
      'estragad*, estado lastimável, em péssimo estado',
    wrong:
      'errad*, produto|pedido|item|tamanho|cor|endereço errado|errada|trocado, trocad*, outro produto|pedido, não foi o que pedi|comprei, não é o que pedi|comprei, incompleto, incompleta, veio faltando, ' +
      'veio errado, faltando item|itens|produto, metade do pedido, endereço errado, engano',
    absent:
      'não veio|apareceu|vieram|compareceu|apareceram, ninguém veio|apareceu|vem, nem tocou, não tocou a campainha, técnico, técnicos, instala*, visita técnica, agendamento da visita, faltei ao trabalho, ' +
      'dia inteiro esperando|em, em casa esperando, esperando em casa, motorista cancelou, cancelou a corrida, corrida cancelada',
  },
  product: {
    fault:
      'quebr*, avari*, defeito, defeitos, com defeito, defeituos*, estragou, não funciona, não funcionam, não liga, não carrega, parou de funcionar, deixou de funcionar, pifou, queimou, falha, falhas, ' +
      'garantia, conserto, consertar, reparação*, reparar, reparo, assistência técnica, peça, peças, bateria, tela, ecrã, carregador, cabo, fone, fones, auscultadores, câmera, câmara, impressora, teclado, ' +
      'notebook, computador, tablet, televisão, tv, máquina de lavar, lava louça, geladeira, frigorífico, forno, fogão, cafeteira, aspirador, motor, pneu*, vaza, vazando, vazamento, rachou, rachad*, trinc*, ' +
      'zíper, botão, aparelho, aparelhos, celular, telemóvel, troca do produto, substituir, substituição',
    quality:
      'qualidade, má qualidade, péssima qualidade, mal feito, mal acabado, acabamento, costura*, encolheu, desbot*, descostur*, descol*, enferruj*, ferrugem, tamanho, tamanhos, cor, cores, tecido, material, ' +
      'falsificad*, falso, falsa, réplica, não corresponde, diferente do anúncio|da foto, usado, segunda mão, produto, produtos, artigo, artigos, modelo, modelos, esgotad*, estoque, stock, disponível, ' +
      'disponibilidade, prateleira*',
    food:
      'comida, comidas, prato, pratos, sabor, gosto de, receita, mofo, mofad*, bolor, vencid*, validade, fora da validade|do, podre, podres, cru, crua, fria, frio, frias, queimada, ingrediente*, vegano, ' +
      'vegana, vegetarian*, sem glúten, pizza, hambúrguer*, lanche, lanches, batata*, salada, sanduíche, café, chá, bebida*, refrigerante, jantar, almoço, pequeno almoço, café da manhã, chocolate, pão, leite, ' +
      'cardápio, menu, molho, porção*, fome, nojento, intragável',
    comfort:
      'sujo, suja, sujos, sujeira, sujidade, limpo, limpa, limpeza, nojo, nojent*, mau cheiro, cheiro, cheira, fedor, fedendo, barata, baratas, percevejo*, rato, ratos, banheiro*, casa de banho, chuveiro, ' +
      'toalhas, lençóis, barulho, barulhent*, ar condicionado, aquecimento, calor, lotad*, lotação, cheio, cheios, apertad*, desconfort*, confort*, vagão, carruagem, poltrona quebrada, assento quebrado, ' +
      'tomada, tomadas, wifi a bordo, a bordo, elevador, escada rolante, estacionamento, quarto sujo',
    software:
      'atualização*, atualiz*, app, apps, aplica*, versão, bug, bugs, bugado, bugada, erro, erros, mensagem de erro, trava, travando, travou, fecha sozinho, crasha, lag, função, funcionalidade*, ' +
      'configuração*, definições, notificaç*, sincroniz*, baixar, download, instalar o, anúncio, anúncios, propaganda, propagandas, jogo, jogos, episódio*, temporada, série, playlist, legenda, legendas, ' +
      'software, bluetooth, navegador, compatível, modo escuro',
  },
  outage: {
    down:
      'fora do ar, caiu, caiu de novo, caído, em baixo, instável, instabilidade, servidor, servidores, não carrega, não abre, não entra, manutenção, indisponível, sistema fora|caiu|indisponível, sem sistema, ' +
      'site fora|caiu|não|travado, o site não, app fora, erro 404|500|502|503|504, mais alguém, só comigo, offline',
    connection:
      'internet, sem internet, internet caiu|lenta|fora|não, conexão, sem conexão, ligação à internet, sinal, sem sinal, cobertura, rede, sem rede, wifi, fibra, roteador, router, modem, megas, velocidade, ' +
      'dados, dados móveis, 4g, 5g, linha, sem linha, telefone fixo, chip, sim, cartão sim, roaming, cai toda hora, fica caindo, quedas, oscil*, desconect*, antena',
    supply:
      'luz, sem luz, falta de luz|energia|água, faltou luz|energia|água, acabou a luz|energia, queda de luz|energia, apagão, eletricidade, energia, sem energia, sem água, sem gás, água quente, ' +
      'corte de luz|água|energia, fornecimento, abastecimento, iluminação pública, sem aquecimento, vazamento de água, religa*',
  },
  staff: {
    rude:
      'gross*, grosseir*, mal educad*, maleducad*, mal educado, falta de educação, sem educação, ignorante*, estúpid*, arrogante*, arrogância, falta de respeito, desrespeit*, desdém, deboche, debochad*, ' +
      'debochou, gritou, gritar, gritaram, xingou, ofend*, insult*, humilh*, humilhad*, destratad*, maltratad*, mal tratad*, mal atendid*, racista*, racismo, discrimin*, preconceito, mentiu, mentem, mentira*, ' +
      'mentiros*, incompetent*, incompetência, descaso, má vontade, antipátic*, simpátic*, tratamento',
    crew:
      'funcionari*, funcionári*, empregado, empregada, atendente, atendentes, vendedor*, gerente, gerentes, chefe, supervisor*, motorista, motoristas, cobrador, maquinista, comissári*, aeromoça, tripulação, ' +
      'piloto, garçom, garçonete, caixa do mercado, recepção, recepcionista, segurança do, seguranças, médico, enfermeira, operador*, consultor*, técnico mal, equipa, equipe, pessoal, revisor',
    hold:
      'ligação, ligações, ligar, liguei, ligo, ligando, ligaram, telefon*, por telefone, telefon*, chamada, chamadas, desligaram na|o, desligam, desligou na|o, desligam na cara, na cara, ninguém atende, ' +
      'não atendem, não atende, ocupado, minutos na linha|no|em|de, hora na linha|no|em, horas no telefone|na, em espera, na espera, musiquinha, call center, central de atendimento, central, ' +
      'retorno da ligação, retorn*, transfer*, passam de um|para, jogam de um, falar com alguém|um|uma, atendente humano, robô, gravação, 0800',
    unanswered:
      'no privado, respo*, sem resposta, nenhuma resposta, não respondem, não responde, ninguém responde|resolve|ajuda, retorno de vocês, sem retorno, nenhum retorno, ignor*, ignorad*, silêncio, email, emails, e mail, ' +
      'e mails, mensagem, mensagens, dm, dms, direct, inbox, whatsapp, chat, chatbot, formulário, reclamação*, reclam*, queixa, queixas, protocolo, protocolos, chamado, chamados, ticket, conta*, ' +
      'entrar em contato, ajuda, ajudar, ajudem, solução, soluções, resolv*, livro de reclamações, reclame aqui',
    service:
      'atendimento, atendimento ao cliente, sac, suporte, apoio ao cliente, serviço, serviços, péssimo atendimento|serviço, mau atendimento|serviço, pior atendimento|serviço|empresa|operadora, ' +
      'atendimento péssimo|horrível|ridículo, serviço ao cliente, não resolvem, não ajudam, ninguém sabe, não sabem, informação, informações, sem informação, desinforma*, ninguém informa|avisa|explica, ' +
      'comunicação, prometeram, promessa*, prometem, me disseram, dizem que, desculpa esfarrapada, desculpas, enrola*, empurra, jogo de empurra, desorganiz*, vergonha de atendimento',
    queue:
      'fila, filas, na fila, um caixa, só um caixa, um caixa aberto, caixas fechados, guichê*, balcão, poucos funcionários, falta de funcionários|pessoal, sem funcionários, sala de espera, raio x, senha, ' +
      'senhas, aglomeração*, demora no atendimento, lotado o, ser atendid*, atender, atendid*',
  },
  refund: {
    refund:
      'reembols*, reembols*, estorn*, estorn*, devolução do dinheiro|valor, devolvam meu, devolver meu|o dinheiro, devolveram meu|o dinheiro, dinheiro de volta, meu dinheiro, nosso dinheiro, ressarc*, ' +
      'restitui*, me devem, quero meu dinheiro, caução',
    return:
      'devol*, troca*, etiqueta de devolução, postagem da devolução, arrependimento, código de postagem, vale troca, vale compra, retorno do produto',
    compensation:
      'indeniz*, indemniz*, compens*, danos morais, prejuízo*, sinistro, seguro viagem, vale, voucher, vouchers, crédito na, créditos',
  },
  account: {
    access:
      'conta, contas, minha conta, login, logar, loguei, entrar na minha|na, acessar, acesso, aceder, senha, senhas, palavra passe, password, pin, usuário, utilizador, iniciar sessão, sessão, redefinir, ' +
      'recuperar minha|a senha, recuperar senha, verificação, verificar, código, códigos, código de verificação|segurança, sms, token, ativar, ativação, cadastr*, registo, registar, perfil, autentic*, ' +
      'validar, biometria, reconhecimento facial, área do cliente',
    security:
      'hacke*, invadid*, invadiram, invasão, clonad*, clonaram, clone, phishing, fraude*, fraudad*, golpe*, golpista*, burla, burlad*, estelionato, dados pessoais, lgpd, rgpd, privacidade, vazamento de dados, ' +
      'vazaram, conta falsa, perfil falso, sem minha autorização|permissão, não autorizad*, cartão roubado',
    blocked:
      'bloquead*, bloque*, desbloque*, suspens*, suspenderam, desativad*, desativaram, banid*, baniram, banimento, restring*, restrit*, encerraram minha, congelad*, recuperar minha conta, ' +
      'conta bloqueada|suspensa|encerrada|desativada|banida',
    points:
      'pontos, meus pontos, milhas, minhas milhas, pontuação, programa de fidelidade|pontos, fidelidade, resgat*, cashback, recompensa*, cliente frequente, sócio, sócios, associado, benefício*, categoria, ' +
      'clube',
    details:
      'mudar meu|minha endereço|email|nome|número|morada, mudança de endereço|morada|titularidade, mudei de, trocar meu email|número|endereço, atualizar meus dados, meus dados, excluir minha conta, ' +
      'apagar minha conta, encerrar minha conta, cancelar minha assinatura|conta|linha, cancelar meu plano|contrato, cancelar a assinatura, rescindir, rescisão, descadastr*, spam, telemarketing, newsletter, ' +
      'parem de ligar|mandar|enviar, portabilidade, mudar de operadora, número de cliente, dados bancários, iban, nib',
  },
  booking: {
    reservation:
      'reserv*, passa*, bilhete, bilhetes, ingresso, ingressos, consulta, agend*, marcação, hotel, hotéis, pousada, quarto, quartos, mesa, voo, voos, viagem, viagens, viajar, férias, aluguel, aluguer, ' +
      'carro alugado, trem, comboio, avião, cruzeiro, show, evento, concerto, check in, cartão de embarque, confirmação, localizador, bagagem de mão, passageiro*, embarque, embarcar, aeroporto',
    failed:
      'não consigo reservar|comprar|pagar|finalizar|agendar|marcar|fazer|emitir, não deixa reservar|comprar|pagar|finalizar|agendar, tentando comprar|reservar|pagar|fazer|agendar, ' +
      'tento comprar|reservar|pagar|fazer|agendar, sem confirmação, não recebi a confirmação, site, página, online, carrinho, cupom não funciona|válido, código não funciona|válido|inválido, inválid*, ' +
      'reserva não encontrada|existe|aparece, não consta, não existe',
    change:
      'remar*, altera*, mudar meu|minha|a|o|de voo|data|reserva|passagem|horário|nome, mudaram meu|minha|o|a|nosso, mudança de voo|horário|data, antecipar, reagend*, data errada, nome errado, horário, ' +
      'horários, taxa de remarcação|alteração',
    seat:
      'assento, assentos, lugar, lugares, poltrona*, juntos, separados, janela, corredor, classe executiva, executiva, primeira classe, econômica, upgrade, overbooking, preterição, impedid* de embarcar, ' +
      'negado o embarque, sem assento|lugar|quarto|mesa, deram meu|nosso, em pé',
  },
  safety: {
    fire:
      'fogo, pegou fogo, pegando fogo, incêndio*, incendi*, chamas, em chamas, fumaça, fumo, queimad*, queimou, queimadura*, queimando, explod*, explosão, faísca*, choque elétrico, levou choque, levei choque, ' +
      'eletrocut*, curto circuito, superaquec*, sobreaquec*, esquentando demais, derret*, vazamento de gás, cheiro de gás|queimado, fuga de gás, monóxido, bateria inchada',
    injury:
      'ferid*, ferimento*, feriu, machuc*, lesão*, lesion*, sangue, sangr*, hospital, urgência, pronto socorro, ambulância, caí no|na, caiu no|na escada, queda de, tropec*, escorreg*, acidente*, batida, ' +
      'atropel*, alergi*, alérgic*, asfixi*, engasg*, engoliu, cortou o dedo|a, fratur*, dor, dores, desmai*, infarto, passou mal, passei mal, emergência médica',
    contamination:
      'intoxic*, envenen*, vomit*, passando mal, diarreia, salmonel*, larva, larvas, verme, vermes, inseto*, bicho*, barata no|na, cabelo no|na, vidro no|na|dentro, pedaço de vidro|plástico|metal, ' +
      'plástico no|dentro, corpo estranho, contaminad*, contaminação, recall, tóxic*, amianto',
    danger:
      'perigo*, risco*, insegur*, segurança, freio, freios, travões, cinto, cinto de segurança, airbag, cadeirinha, alta velocidade, excesso de velocidade, sinal vermelho, bêbado, embriagado, ' +
      'celular ao volante|dirigindo, ao volante, mexendo no celular, saída de emergência, presa no elevador, preso no elevador, trancad*, evacu*, fio solto|desencapado, fios soltos, negligência, imprudente*',
    assault:
      'assedi*, agred*, agressão, agressiv*, abus*, tocou em, bateu em, bateu no, ameaç*, violência, violent*, faca, arma, polícia, empurr*, seguiu até|me, importun*',
  },
};
